using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Other words that a fact of a subject could have, the nearest first.</summary>
internal static class FactWordValues
{
    /// <summary>The other values of a flag, a code or several codes.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="now">Its value; null when nobody has given it.</param>
    /// <param name="tests">Tests of it.</param>
    internal static IEnumerable<SubjectValue> Of(FactDefinition fact, SubjectValue? now, ImmutableArray<FactTest> tests) =>
    [
        .. (fact.Type switch
        {
            FactType.Flag => [SubjectValue.Flag(true), SubjectValue.Flag(false)],
            FactType.Code => Codes(fact, now as SubjectValue.Word),
            _ => Several(now is SubjectValue.Words words ? words.Values : [], tests),
        }).Where(value => !IsSame(value, now)),
        .. now is not SubjectValue.None && (fact.Absent is SubjectValue.None || tests.Any(test => test is FactTest.Absent)) ? [new SubjectValue.None()] : Array.Empty<SubjectValue>(),
    ];

    // Codes stand in the order of the file, which mostly goes from good to bad.
    private static IEnumerable<SubjectValue> Codes(FactDefinition fact, SubjectValue.Word? now)
    {
        int from = now is null ? 0 : fact.Values.IndexOf(now.Value, StringComparer.Ordinal);
        return fact.Values.OrderBy(word => Math.Abs(fact.Values.IndexOf(word, StringComparer.Ordinal) - from)).Select(word => new SubjectValue.Word(word));
    }

    private static IEnumerable<SubjectValue> Several(ImmutableArray<string> now, ImmutableArray<FactTest> tests) =>
        from test in tests
        let words = test switch
        {
            FactTest.OneOf oneOf => now.Any(oneOf.Words.Contains) ? [.. now.Except(oneOf.Words)] : [.. now, oneOf.Words[0]],
            FactTest.Every every => [.. now.Union(every.Words)],
            _ => now,
        }
        where !words.IsEmpty
        select new SubjectValue.Words(words);

    private static bool IsSame(SubjectValue value, SubjectValue? now) => (value, now) switch
    {
        (SubjectValue.Words some, SubjectValue.Words others) => some.Values.SequenceEqual(others.Values, StringComparer.Ordinal),
        _ => Equals(value, now),
    };
}
