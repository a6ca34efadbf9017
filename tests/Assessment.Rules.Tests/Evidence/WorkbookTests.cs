namespace Assessment.Rules.Tests.Evidence;

public sealed class WorkbookTests
{
    private static readonly object?[] Header = ["id", "unit", "kind", "score"];

    [Fact]
    public void Every_visible_sheet_is_read_and_a_hidden_one_is_not()
    {
        EvidenceResult result = Read(
            ("一", true, [Header, ["f1", "qinghe", "D1.1-a"]]),
            ("二", true, [Header, ["f2", "qinghe", "D1.1-a"]]),
            ("列表", false, [["通报"], ["诫勉"]]));

        result.Diagnostics.ShouldBeEmpty();
        result.Facts.Select(fact => fact.Id).ShouldBe(["f1", "f2"]);
    }

    [Fact]
    public void A_fault_names_sheet_row_and_column()
    {
        EvidenceResult result = Read(("一", true, [Header, [], ["f1", "qinghe", "D1.1-a", "很好"]]));

        result.Diagnostics.ShouldHaveSingleItem().Span.ToString().ShouldBe("evidence.xlsx[一]:3:4");
    }

    [Fact]
    public void A_formula_that_failed_is_refused() =>
        Read(("一", true, [Header, ["f1", "qinghe", "D1.1-a", new Workbook.Error("#DIV/0!")]])).Codes().ShouldBe(["ASM4039"]);

    [Fact]
    public void An_id_may_be_a_number() =>
        Read(("一", true, [Header, [1001m, "qinghe", "D1.1-a"]])).Facts.ShouldHaveSingleItem().Id.ShouldBe("1001");

    [Fact]
    public void A_number_beyond_all_decimals_is_refused() =>
        Read(("一", true, [Header, ["f1", "qinghe", "D1.1-a", "1E+300"]])).Codes().ShouldBe(["ASM4011"]);

    [Fact]
    public void A_workbook_that_unpacks_to_too_much_is_refused()
    {
        EvidenceReader reader = SampleScheme.Reader(new EvidenceLimits { FileBytes = 4_000 });

        reader.Read(Workbook.Of(Header, ["f1", "qinghe", new string('a', 30_000)]), "evidence.xlsx", EvidenceFormat.Xlsx).Codes().ShouldBe(["ASM4035"]);
    }

    private static EvidenceResult Read(params (string, bool, object?[][])[] sheets) =>
        SampleScheme.Reader().Read(Workbook.Of(sheets), "evidence.xlsx", EvidenceFormat.Xlsx);
}
