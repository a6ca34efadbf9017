using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Tests.Grading;

/// <summary>A small grading with all that properties need: a line, gates, two quotas, a soft bar.</summary>
internal static class Some
{
    internal static readonly DecisionPaper Paper = new("某机关", new(2024, 1, 1), "虚构");

    /// <summary>What stands above the subjects of a grading file.</summary>
    internal const string Head = """
        format: 1
        grading: some/2023/grades
        title: 某办法
        year: 2023
        source: { document: 某办法 }
        subjects:

        """;

    /// <summary>Units with a score, two flags and their ranking.</summary>
    internal const string Ranked = """
          - class: units
            title: 单位
            categories: { 甲: 甲类, 乙: 乙类 }
            facts:
              score: { title: 得分, type: number }
              late: { title: 迟报, type: flag }
              blamed: { title: 通报, type: flag, absent: false }
            ranking: { id: R, text: 排名, by: score, within: category }

        """;

    private const string Grades = """
            grades:
              set: [好, 较好, 一般, 差]
              line: { id: L, text: 分数线, figure: score, reached: 好, missed: 较好 }
              gates:

        """;

    private const string Tail = """
            quotas:
              - { id: Q1, text: 三成, grade: 好, per: category, atMost: 30% }
              - { id: Q2, text: 两成半, grade: 好, per: all, atMost: 25% }
        """;

    private static readonly ImmutableArray<string> Gates =
    [
        "{ id: G1, text: 迟报, when: { late: true }, atMost: 较好 }",
        "{ id: G2, text: 末位, when: { rankFromEnd: 1, blamed: true }, fixed: 差 }",
        "{ id: G3, text: 通报, when: { blamed: true }, down: 1 }",
        "{ id: G4, text: 靠后, when: { rankFromEnd: \"[1, 2]\", late: true }, fixed: 一般 }",
    ];

    /// <summary>The rules, without the gate of the number given, with or without the quotas.</summary>
    internal static GradingRules Rules(int without = -1, bool quotas = true)
    {
        string gates = string.Concat(Gates.Where((_, number) => number != without).Select(gate => $"            - {gate}\n"));
        ReadResult<GradingRules> read = GradingRules.TryLoad($"{Head}{Ranked}{Grades}{gates}{(quotas ? Tail : "")}\n", "some.yaml");
        return read.Value ?? throw new InvalidOperationException(GradingSamples.Told(read.Diagnostics));
    }

    internal static GradingDecisions Line(decimal value) => new() { Lines = [new("L", "", value, Paper)] };

    /// <summary>Units from numbers: score, category and facts each hang on one.</summary>
    internal static ImmutableArray<Subject> Units(IReadOnlyList<int> seeds) =>
        [.. seeds.Select((seed, number) => Unit(number, Math.Abs(seed % 1000)))];

    internal static SubjectRoll Roll(IEnumerable<Subject> subjects) => new([.. subjects], null);

    private static Subject Unit(int number, int seed)
    {
        var facts = Subject.NoFacts.ToBuilder();
        if (seed % 11 != 0)
        {
            facts["score"] = new SubjectValue.Number(seed % 13);
        }

        if (seed % 7 != 0)
        {
            facts["late"] = SubjectValue.Flag(seed % 5 == 0);
        }

        facts["blamed"] = SubjectValue.Flag(seed % 3 == 0);
        string id = string.Create(CultureInfo.InvariantCulture, $"u{number:000}");
        return new(id, id, "units", seed % 2 == 0 ? "甲" : "乙", "", facts.ToImmutable(), SourceSpan.None);
    }
}
