using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Decides the test of one fact. What nobody knows is unknown; what is stated not to be passes no test but that.</summary>
internal static class FactTests
{
    /// <summary>Whether a value passes a test.</summary>
    public static Truth Test(FactTest test, SubjectValue? value) => value switch
    {
        null => Truth.Unknown,
        SubjectValue.None => From(test is FactTest.Absent),
        _ => From(Passes(test, value)),
    };

    private static bool Passes(FactTest test, SubjectValue value) => test switch
    {
        FactTest.Absent => false,
        FactTest.OneOf oneOf => WordsOf(value).Any(word => oneOf.Words.Contains(word, StringComparer.Ordinal)),
        FactTest.Every every => every.Words.All(word => WordsOf(value).Contains(word, StringComparer.Ordinal)),
        FactTest.Numbers numbers => Exact.Of(value) is { } number && IsWithin(number, numbers),
        FactTest.Days days => value is SubjectValue.Day day && IsWithin(day.Value, days),
        FactTest.About => true,
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<string> WordsOf(SubjectValue value) => value switch
    {
        SubjectValue.Word word => [word.Value],
        SubjectValue.Words words => words.Values,
        _ => [],
    };

    private static bool IsWithin(Rational number, FactTest.Numbers test) =>
        (test.Lower is not { } lower || number > lower || (test.IncludesLower && number == lower))
        && (test.Upper is not { } upper || number < upper || (test.IncludesUpper && number == upper));

    private static bool IsWithin(DateOnly day, FactTest.Days test) =>
        (test.Lower is not { } lower || day > lower || (test.IncludesLower && day == lower))
        && (test.Upper is not { } upper || day < upper || (test.IncludesUpper && day == upper));

    private static Truth From(bool passes) => passes ? Truth.Yes : Truth.No;
}
