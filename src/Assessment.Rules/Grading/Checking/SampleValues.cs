using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Values of a name that stand for all others: below, at and above every limit that a rule mentions.</summary>
internal static class SampleValues
{
    private static readonly SubjectValue Stated = new SubjectValue.None();

    /// <summary>The samples; what is usual stands first. A null among them is a value that nobody can know.</summary>
    /// <param name="name">The name.</param>
    /// <param name="tests">All tests of it that bear on the outcome.</param>
    /// <param name="subjectClass">The class.</param>
    public static ImmutableArray<SubjectValue?> Of(string name, ImmutableArray<FactTest> tests, SubjectClass subjectClass)
    {
        if (subjectClass.Figures.Any(figure => figure.Name == name && figure is FigureDefinition.PlaceByMonths))
        {
            return [Id(name), null];
        }

        FactDefinition? fact = subjectClass.Facts.FirstOrDefault(known => known.Name == name);
        SubjectValue? usual = fact?.Absent ?? (tests.Any(test => test is FactTest.Absent) ? Stated : null);
        IEnumerable<SubjectValue> samples = Words(name, tests, fact, subjectClass)
            .Concat(Numbers(tests).Where(number => number.Sign >= 0).Select(Exact.From))
            .Concat(Days(tests).Select(day => new SubjectValue.Day(day)));
        return [.. (usual is null ? samples : samples.Prepend(usual)).Distinct()];
    }

    /// <summary>The id that stands for the unit behind a name.</summary>
    public static SubjectValue.Word Id(string name) => new($"⟨{name}⟩");

    // Words that no test tells apart are tried once.
    private static IEnumerable<SubjectValue> Words(string name, ImmutableArray<FactTest> tests, FactDefinition? fact, SubjectClass subjectClass)
    {
        ImmutableArray<string> known = fact switch
        {
            { Type: FactType.Flag } => ["false", "true"],
            { Type: FactType.Unit } => [$"⟨{name}⟩"],
            { Values: var values } => values,
            _ when name == KnownNames.Category => [.. subjectClass.Categories.Select(category => category.Name)],
            _ => [.. tests.SelectMany(test => Mentioned(test)).Distinct(StringComparer.Ordinal)],
        };
        IEnumerable<string> apart = known.DistinctBy(word => string.Concat(tests.Select(test => Mentioned(test).Contains(word, StringComparer.Ordinal) ? '1' : '0')));
        return apart.Select(word => fact is { Type: FactType.Codes } ? (SubjectValue)new SubjectValue.Words([word]) : new SubjectValue.Word(word));
    }

    private static ImmutableArray<string> Mentioned(FactTest test) => test switch
    {
        FactTest.OneOf oneOf => oneOf.Words,
        FactTest.Every every => every.Words,
        _ => [],
    };

    private static IEnumerable<Rational> Numbers(ImmutableArray<FactTest> tests) =>
        from test in tests.OfType<FactTest.Numbers>()
        from end in new[] { test.Lower, test.Upper }.OfType<Rational>()
        from sample in new[] { end - Rational.One, end, end + Rational.One }
        orderby sample
        select sample;

    private static IEnumerable<DateOnly> Days(ImmutableArray<FactTest> tests) =>
        from test in tests.OfType<FactTest.Days>()
        from end in new[] { test.Lower, test.Upper }.OfType<DateOnly>()
        from distance in new[] { -1, 0, 1 }
        let number = end.DayNumber + distance
        where number >= 0 && number <= DateOnly.MaxValue.DayNumber
        select DateOnly.FromDayNumber(number);
}
