using Assessment.Model;

namespace Assessment.Rules.Tests.Explaining;

public sealed class ReconciliationTests
{
    [Fact]
    public void A_sheet_that_adds_up_passes() => Should.NotThrow(() => Reconciliation.Verify(SampleSheet.Sheet));

    [Fact]
    public void A_line_less_is_found_at_its_node()
    {
        ScoreSheet sheet = SampleSheet.Sheet;
        Fault(sheet with { Lines = [sheet.Lines[0]] }).ShouldBe("The sheet of `qinghe` does not add up at `R2`: lines 0, score 2.");
    }

    [Fact]
    public void A_line_at_no_node_is_found()
    {
        ScoreSheet sheet = SampleSheet.Sheet;
        Fault(sheet with { Lines = [.. sheet.Lines, sheet.Lines[0] with { Node = "R9" }] })
            .ShouldBe("The sheet of `qinghe` has a line at `R9`, which is no node of it.");
    }

    [Fact]
    public void A_start_that_no_leaf_has_is_found() =>
        Fault(SampleSheet.Sheet with { Start = 5 }).ShouldBe("The sheet of `qinghe` does not start with what its leaves start with.");

    private static string Fault(ScoreSheet sheet) => Should.Throw<InvalidOperationException>(() => Reconciliation.Verify(sheet)).Message;
}
