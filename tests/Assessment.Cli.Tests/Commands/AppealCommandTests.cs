namespace Assessment.Cli.Tests.Commands;

public sealed class AppealCommandTests
{
    private const string Evidence = """
        {"id":"f0","unit":"qinghe","kind":"R1-a","count":0}
        {"id":"f1","unit":"qinghe","kind":"R1-b","on":"2025-05-03","count":2}
        {"id":"f2","unit":"shiqiao","kind":"R2-a","on":"2025-12-03","waterQuality":"96%"}

        """;

    private const string Forward = """
        {"id":"a1","unit":"qinghe","kind":"R1-b","on":"2025-05-03","count":1,"replaces":"f1"}
        {"id":"a2","unit":"qinghe","kind":"withdrawal","replaces":"f0"}

        """;

    [Fact]
    public void An_upheld_appeal_gives_a_new_sheet_beside_the_sealed_one()
    {
        using Workplace workplace = Place("{ outcome: upheld, by: 县河长办, on: 2026-01-20 }", out string before);
        Outcome outcome = workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson --output d.json");
        outcome.Error.ShouldBeEmpty();
        outcome.Out.ShouldContain("S-1  R1-b R1-a  当天已请假  成立 县河长办 2026-01-20");
        outcome.Out.ShouldContain("          -1        -0.5        +0.5  R1 R1-b\n");
        workplace.Read("r.json").ShouldBe(before);
        workplace.Run("verify d.json").Code.ShouldBe(0);
        workplace.Run("replay d.json").Code.ShouldBe(0);
        workplace.Read("d.json").ShouldContain("\"outcome\": \"upheld\"");
    }

    [Fact]
    public void A_part_counts_what_it_names()
    {
        using Workplace workplace = Place("{ outcome: part, by: 县河长办, on: 2026-01-20, accept: [a1] }", out _);
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson").Out.ShouldContain("        +0.5  合计\n");
    }

    [Fact]
    public void A_refused_appeal_changes_nothing()
    {
        using Workplace workplace = Place("{ outcome: refused, by: 县河长办, on: 2026-01-20 }", out _);
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson").Out.ShouldContain("           0  合计\n");
    }

    [Theory]
    [InlineData("unit: qinghe", "unit: nobody", "ASM5031")]
    [InlineData("lines: [R1-b, R1-a]", "lines: [R8]", "ASM5031")]
    [InlineData("evidence: [a1, a2]", "evidence: [a7]", "ASM5032")]
    [InlineData("record: ", "record: a", "ASM5030")]
    public void An_appeal_that_does_not_fit_is_refused(string from, string to, string code)
    {
        using Workplace workplace = Place("{ outcome: upheld, by: 县河长办, on: 2026-01-20 }", out _);
        workplace.With("appeals.yaml", workplace.Read("appeals.yaml").Replace(from, to, StringComparison.Ordinal));
        Outcome outcome = workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson");
        outcome.Code.ShouldBe(4);
        outcome.Error.ShouldContain(code);
    }

    private static Workplace Place(string decision, out string record)
    {
        Workplace workplace = River.Workplace().With("e.ndjson", Evidence).With("a.ndjson", Forward);
        string root = workplace.Run("seal river.yaml --units units.yaml --evidence e.ndjson --output r.json").Out.Trim();
        record = workplace.Read("r.json");
        return workplace.With("appeals.yaml", $"""
            record: {root}
            appeals:
              - id: S-1
                unit: qinghe
                lines: [R1-b, R1-a]
                grounds: 当天已请假
                evidence: [a1, a2]
                decision: {decision}

            """);
    }
}
