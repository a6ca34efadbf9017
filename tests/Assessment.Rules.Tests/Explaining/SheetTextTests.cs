using Assessment.Model;

namespace Assessment.Rules.Tests.Explaining;

public sealed class SheetTextTests
{
    [Fact]
    public void A_sheet_explains_every_point_in_Chinese() =>
        Text(SampleSheet.Sheet, Language.Chinese).ShouldMatchApproved();

    [Fact]
    public void A_sheet_explains_every_point_in_English() =>
        Text(SampleSheet.Sheet, Language.English).ShouldMatchApproved();

    [Fact]
    public void A_pending_item_says_why_and_what_it_can_become() =>
        Text(Pending(), Language.Chinese).ShouldMatchApproved();

    [Fact]
    public void A_brief_table_has_one_row_a_unit()
    {
        StringWriter writer = new();
        new SheetText(SampleSheet.Scheme, Language.Chinese).WriteBrief([SampleSheet.Sheet, Pending()], writer);
        writer.ToString().ShouldMatchApproved();
    }

    [Fact]
    public void Why_not_more_names_the_losses_most_first()
    {
        StringWriter writer = new();
        new SheetText(SampleSheet.Scheme, Language.Chinese).TryWriteWhy(SampleSheet.Sheet, "total", writer).ShouldBeTrue();
        writer.ToString().ShouldMatchApproved();
    }

    [Fact]
    public void Why_of_an_unknown_node_writes_nothing()
    {
        StringWriter writer = new();
        new SheetText(SampleSheet.Scheme, Language.Chinese).TryWriteWhy(SampleSheet.Sheet, "R9", writer).ShouldBeFalse();
        writer.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void A_sheet_that_does_not_add_up_is_not_written()
    {
        ScoreSheet wrong = SampleSheet.Sheet with { Total = SampleSheet.Item("total", "", 0, 10, 9) };
        StringWriter writer = new();
        Should.Throw<InvalidOperationException>(() => new SheetText(SampleSheet.Scheme, Language.Chinese).Write(wrong, writer))
            .Message.ShouldBe("The sheet of `qinghe` does not add up at `total`: lines 5.7, score 9.");
        writer.ToString().ShouldBeEmpty();
    }

    private static ScoreSheet Pending()
    {
        ScoreSheet sheet = SampleSheet.Sheet;
        ItemScore water = sheet.Items[1] with
        {
            State = ItemState.Pending,
            Score = null,
            Settled = 0,
            Lowest = 0,
            Highest = 4,
            Reason = new StateReason(StateReasonKind.NoEvidence, "R2-a"),
        };
        return sheet with
        {
            Total = sheet.Total with { State = ItemState.Pending, Score = null, Settled = 3.7m, Lowest = 3.7m, Highest = 7.7m },
            Items = [sheet.Items[0], water, .. sheet.Items.Skip(2)],
            Lines = [.. sheet.Lines.Where((_, index) => index != 1)],
        };
    }

    private static string Text(ScoreSheet sheet, Language language)
    {
        StringWriter writer = new();
        new SheetText(SampleSheet.Scheme, language).Write(sheet, writer);
        return writer.ToString();
    }
}
