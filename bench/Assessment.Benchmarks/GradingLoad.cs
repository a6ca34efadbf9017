using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Benchmarks;

/// <summary>Units of five categories, and the rules by which they are ranked, graded and seated.</summary>
internal sealed class GradingLoad
{
    private const string Rules = """
        format: 1
        grading: bench/2023/grades
        title: bench
        year: 2023
        source: { document: bench }
        subjects:
          - class: units
            title: units
            categories: { a: a, b: b, c: c, d: d, e: e }
            facts:
              score: { title: score, type: number }
              late: { title: late, type: flag, absent: false }
            ranking: { id: R, text: R, by: score, within: category }
            grades:
              set: [A, B, C, D]
              line: { id: L, text: L, figure: score, reached: A, missed: B }
              gates:
                - { id: G1, text: G1, when: { late: true }, atMost: B }
                - { id: G2, text: G2, when: { rankFromEnd: "[1, 2]", late: true }, fixed: C }
            quotas:
              - { id: Q1, text: Q1, grade: A, per: category, atMost: 30% }
              - { id: Q2, text: Q2, grade: A, per: all, atMost: 25% }
            consequences:
              - { id: C1, text: C1, when: { grade: [C, D] }, effect: duty, says: report }
        """;

    private readonly GradingRules _rules;
    private readonly SubjectRoll _roll;

    private readonly GradingDecisions _decisions = new() { Lines = [new("L", "", 60, new("bench", new(2024, 1, 1), "bench"))] };

    private GradingLoad(int units)
    {
        _rules = GradingRules.TryLoad(Rules, "bench.yaml").Value ?? throw new InvalidOperationException("The rules of the benchmark do not read.");
        _roll = new SubjectRoll([.. Enumerable.Range(0, units).Select(Unit)], null);
    }

    public static GradingLoad Of(int units) => new(units);

    public GradeList Grade() => _rules.Grade(_roll, SubjectFigures.None, _decisions);

    private static Subject Unit(int number)
    {
        ImmutableSortedDictionary<string, SubjectValue> facts = Subject.NoFacts
            .Add("score", new SubjectValue.Number(number * 7919L % 100_003 / 1000m))
            .Add("late", SubjectValue.Flag(number % 97 == 0));
        string id = string.Create(CultureInfo.InvariantCulture, $"u{number:000000}");
        return new(id, id, "units", "abcde"[number % 5].ToString(), "", facts, SourceSpan.None);
    }
}
