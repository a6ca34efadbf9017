namespace Assessment.Cli.Tests.Commands;

public sealed class DiffCommandTests
{
    private const string Evidence = """
        {"id":"f1","unit":"qinghe","kind":"R1-b","on":"2025-05-03","count":2}
        {"id":"f0","unit":"qinghe","kind":"R1-a","count":0}
        {"id":"f2","unit":"shiqiao","kind":"R2-a","on":"2025-12-03","waterQuality":"96%"}

        """;

    [Fact]
    public void Changes_of_rules_are_told_with_old_and_new()
    {
        using Workplace workplace = River.Workplace().With("new.yaml", River.Scheme.Replace("0.5", "0.4", StringComparison.Ordinal));
        Outcome outcome = workplace.Run("diff river.yaml new.yaml");
        outcome.Code.ShouldBe(1);
        outcome.Out.ShouldContain("改分 clause R1-b\n  - deduct: 0.5\n  + deduct: 0.4\n");
    }

    [Fact]
    public void Editing_alone_is_no_change()
    {
        using Workplace workplace = River.Workplace().With("new.yaml", "# 备注\n" + River.Scheme);
        workplace.Run("diff river.yaml new.yaml").ShouldBe(new Outcome(0, "没有改动（书写上的不同不算）。\n", ""));
    }

    [Fact]
    public void Records_are_compared_by_cause()
    {
        using Workplace workplace = River.Workplace().With("e.ndjson", Evidence).With("more.ndjson", Evidence.Replace("\"count\":2", "\"count\":4", StringComparison.Ordinal));
        workplace.With("new.yaml", River.Scheme.Replace("0.5", "0.4", StringComparison.Ordinal));
        workplace.Run("seal river.yaml --units units.yaml --evidence e.ndjson --output old.json");
        workplace.Run("seal new.yaml --units units.yaml --evidence more.ndjson --output new.json");
        workplace.Run("diff old.json new.json").Out.ShouldContain("  -0.6  R1 R1-b  规则 +0.2，佐证 -1，两者 +0.2\n");
    }

    [Fact]
    public void New_rules_are_tried_on_a_record()
    {
        using Workplace workplace = River.Workplace().With("e.ndjson", Evidence).With("new.yaml", River.Scheme.Replace("0.5", "0.4", StringComparison.Ordinal));
        workplace.Run("seal river.yaml --units units.yaml --evidence e.ndjson --output old.json");
        Outcome outcome = workplace.Run("backtest new.yaml --record old.json");
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldContain("  +0.2  R1 R1-b  规则 +0.2\n");
        outcome.Out.ShouldContain("不再适用的佐证：0\n");
    }

    [Fact]
    public void A_printed_file_is_in_the_one_form()
    {
        using Workplace workplace = River.Workplace();
        workplace.Run("fmt river.yaml --check").Code.ShouldBe(1);
        workplace.With("formatted.yaml", workplace.Run("fmt river.yaml").Out);
        workplace.Run("fmt formatted.yaml --check").Code.ShouldBe(0);
        workplace.Run("diff river.yaml formatted.yaml").Code.ShouldBe(0);
    }
}
