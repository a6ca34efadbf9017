namespace Assessment.Cli.Tests.Commands;

/// <summary>One year of a small table tried by the next year's rules, every figure worked by hand.</summary>
public sealed class BacktestCommandTests
{
    private const string Graded = "--grading grades.yaml --subjects subjects.yaml --grade-decisions lines.yaml";

    private const string More = """
        {"id":"s1","unit":"shiqiao","kind":"R2-a","waterQuality":{"numerator":90,"denominator":100}}
        {"id":"s2","unit":"shiqiao","kind":"R1-a","on":"2025-01-10","count":24}

        """;

    // 清河乡: 巡河 4, less 2 (the limit of ten months short of two, each 0.1) and 0.5; 水质 92% gives 2; 通报 2 less 1, the higher
    // of two about one problem: 1.5 + 2 + 1 = 4.5. 石桥镇: 4 less 2; 90% gives 2; 2, the report being withdrawn: 6.
    // The next year gives 4 from 90% on, takes 2 for a 市级 report, no longer has R1-b, and has a new clause: 清河乡 2 + 4 + 0 = 6,
    // 石桥镇 2 + 4 + 2 = 8, which reaches the line of 8 and takes the one seat.
    [Theory]
    [InlineData("zh", """
        清河乡 (qinghe)  4.5 → 6  +1.5  规则 +1.5
          +2  R2 R2-a  规则 +2
          -1  R3 R3-a  规则 -1
          +0.5  R1 R1-b  规则 +0.5
        石桥镇 (shiqiao)  6 → 8  +2  规则 +2
          +2  R2 R2-a  规则 +2
        等次和名额的变动：1
          石桥镇 (shiqiao)  较好 → 好  得到名额 T5  等次条款 T3 T5  R2-a +2
        成为待定的：0
        不再适用的佐证：1
          f3 qinghe R1-b  指标文件中没有佐证种类 `R1-b`。
        去年的佐证碰不到的新条目：1
          R3-b

        """)]
    [InlineData("en", """
        清河乡 (qinghe)  4.5 → 6  +1.5  rules +1.5
          +2  R2 R2-a  rules +2
          -1  R3 R3-a  rules -1
          +0.5  R1 R1-b  rules +0.5
        石桥镇 (shiqiao)  6 → 8  +2  rules +2
          +2  R2 R2-a  rules +2
        Grades and quota places that flip: 1
          石桥镇 (shiqiao)  较好 → 好  wins a place of T5  by grading rule T3 T5  R2-a +2
        Items that become pending: 0
        Evidence that fits nowhere any more: 1
          f3 qinghe R1-b  The scheme knows no kind of fact `R1-b`.
        New clauses that no evidence of last year can touch: 1
          R3-b

        """)]
    public void Who_gains_and_whose_grade_flips_by_which_clause_and_what_fits_no_more_is_told(string language, string told)
    {
        using Workplace workplace = Place();
        workplace.Run("check next.yaml").Code.ShouldBe(0);
        workplace.Run($"seal river.yaml --units units.yaml --evidence e.ndjson {Graded} --output r.json").Code.ShouldBe(0);
        workplace.Run($"backtest next.yaml --record r.json --lang {language}").ShouldBe(new Outcome(0, told, ""));
    }

    private static Workplace Place() => River.Workplace()
        .With("e.ndjson", River.Facts + More)
        .With("grades.yaml", River.Grading).With("subjects.yaml", River.Subjects).With("lines.yaml", River.Lines)
        .With("next.yaml", Next());

    private static string Next()
    {
        string[] lines = River.Scheme.Replace("2025", "2026", StringComparison.Ordinal)
            .Replace("95%以上得4分，85%（含）—95%", "90%以上得4分，85%（含）—90%", StringComparison.Ordinal)
            .Replace("\"[95%, )\": 4, \"[85%, 95%)\"", "\"[90%, )\": 4, \"[85%, 90%)\"", StringComparison.Ordinal)
            .Replace("每次分别扣2分、1分、0.5分", "每次分别扣2分、2分、0.5分", StringComparison.Ordinal)
            .Replace("市级: 1", "市级: 2", StringComparison.Ordinal)
            .TrimEnd().Split('\n');
        int withdrawn = Array.FindIndex(lines, line => line.Contains("R1-b", StringComparison.Ordinal));
        return string.Join('\n', [.. lines[..withdrawn], .. lines[(withdrawn + 4)..]]) + "\n" + """
                  - id: R3-b
                    text: 未设置河长公示牌的，每块扣0.1分。
                    deduct: 0.1
                    per: 块

            """;
    }
}
