using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Decides conditions over the facts of a subject, in three values.</summary>
internal static class Conditions
{
    /// <summary>Whether a condition holds.</summary>
    public static Truth Test(Condition condition, FactBook facts) => condition switch
    {
        Condition.Fact fact => FactTests.Test(fact.Test, facts.Find(fact.Name)),
        Condition.All all => All(all.Parts, facts),
        Condition.Any any => Any(any.Parts, facts),
        Condition.Not not => Opposite(Test(not.Part, facts)),
        _ => throw new UnreachableException(),
    };

    /// <summary>The tests of a condition beside the values they met, each once, in the file's order.</summary>
    public static ImmutableArray<TestedFact> Tested(Condition condition, FactBook facts, SubjectClass subjectClass) =>
    [
        .. condition.Tests().DistinctBy(test => (test.Name, test.Test.Written)).Select(test =>
            new TestedFact(test.Name, subjectClass.TitleOf(test.Name), facts.Find(test.Name), test.Test.Written) { Needed = Needed(test.Test, facts.Find(test.Name)) }),
    ];

    /// <summary>Names in a condition whose value nobody knows, each once.</summary>
    public static ImmutableArray<string> Missing(Condition condition, FactBook facts) =>
        [.. condition.Tests().Select(test => test.Name).Where(name => facts.Find(name) is null).Distinct(StringComparer.Ordinal)];

    // 不低于90% of 41 is 37, never 36.9.
    private static decimal? Needed(FactTest test, SubjectValue? value) =>
        test is FactTest.Numbers { Lower: { } lower, IncludesLower: true } && value is SubjectValue.Fraction fraction
            ? (lower * Rational.Of(fraction.Denominator)).Ceiling().ToAmount()
            : null;

    private static Truth All(ImmutableArray<Condition> parts, FactBook facts)
    {
        Truth result = Truth.Yes;
        foreach (Condition part in parts)
        {
            result = (Truth)Math.Min((int)result, (int)Test(part, facts));
        }

        return result;
    }

    private static Truth Any(ImmutableArray<Condition> parts, FactBook facts)
    {
        Truth result = Truth.No;
        foreach (Condition part in parts)
        {
            result = (Truth)Math.Max((int)result, (int)Test(part, facts));
        }

        return result;
    }

    private static Truth Opposite(Truth truth) => Truth.Yes - (int)truth;
}
