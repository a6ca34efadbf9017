using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>One fact of a subject otherwise, as the rules for its grade ask: another word, a day in time, a number at a limit or at the line.</summary>
/// <param name="given">What the grading is given.</param>
/// <param name="subject">The subject.</param>
/// <param name="asked">What the rules ask of it.</param>
/// <param name="numbers">Its numbers.</param>
internal sealed class SubjectTrials(GradingMaterial given, Subject subject, AskedOfSubjects asked, SubjectNumbers numbers)
{
    // What lies right beside a value has no smallest number; this much beside it stands for it, and the value is what is told.
    private const decimal Beside = 0.000001m;

    /// <summary>Trials of a fact at all that tests ask of it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="starts">Where the figure from which the grade starts leads to another.</param>
    internal IEnumerable<GradingTrial> Of(FactDefinition fact, ImmutableArray<Edge> starts) => fact.Type switch
    {
        FactType.Number => asked.Names(fact.Name).SelectMany(name => asked.Edges(name, starts).SelectMany(edge => To(fact, name, edge))),
        FactType.Date => Days(fact),
        FactType.Unit or FactType.Stays => [],
        _ => FactWordValues.Of(fact, numbers.Value(fact.Name), [.. asked.Tests(fact.Name)]).Select((value, step) => With(fact, value, value, "", step)),
    };

    /// <summary>Trials of a number that brings a figure to a value, or right beside it.</summary>
    internal IEnumerable<GradingTrial> To(FactDefinition fact, string figure, Edge edge)
    {
        Rational from = Exact.Of(numbers.Value(fact.Name)) ?? Rational.Zero;
        Crossing crossing = new(number => numbers.Figure(figure, fact.Name, number), isWhole: figure != fact.Name && from.IsWhole);
        if (crossing.Find(from, edge.Value) is not { } at)
        {
            return [];
        }

        if (edge.Side == EdgeSide.At)
        {
            return [Number(fact, at, at, "", from)];
        }

        Rational step = from.IsWhole && at.IsWhole ? Rational.One : Rational.Of(Beside);
        return
        [
            .. crossing.IsBeside(at + step, edge) ? [Number(fact, at + step, at, "> ", from)] : Array.Empty<GradingTrial>(),
            .. crossing.IsBeside(at - step, edge) ? [Number(fact, at - step, at, "< ", from)] : Array.Empty<GradingTrial>(),
        ];
    }

    private IEnumerable<GradingTrial> Days(FactDefinition fact) =>
        from day in asked.Tests(fact.Name).OfType<FactTest.Days>().SelectMany(Ends).Distinct()
        let value = new SubjectValue.Day(day)
        select With(fact, value, value, "", numbers.Value(fact.Name) is SubjectValue.Day now ? Math.Abs(now.Value.DayNumber - day.DayNumber) : 0);

    private static IEnumerable<DateOnly> Ends(FactTest.Days test) =>
        from end in new[] { test.Lower, test.Upper }.OfType<DateOnly>()
        from beside in new[] { 0, -1, 1 }
        let number = end.DayNumber + beside
        where number >= 0 && number <= DateOnly.MaxValue.DayNumber
        select DateOnly.FromDayNumber(number);

    private GradingTrial Number(FactDefinition fact, Rational number, Rational limit, string sign, Rational from)
    {
        bool isTold = number == limit || number.IsWhole;
        return With(fact, new SubjectValue.Number(number.ToAmount()), new SubjectValue.Number((isTold ? number : limit).ToAmount()), isTold ? "" : sign, Math.Abs((number - from).ToAmount()));
    }

    private GradingTrial With(FactDefinition fact, SubjectValue value, SubjectValue told, string sign, decimal step)
    {
        SubjectValue? was = numbers.Value(fact.Name);
        return new(fact.Name, step, Given(fact, value), after => new GradeChange.OfFact(fact.Name, fact.Title, was, told, sign, after));
    }

    // A number from elsewhere is otherwise there; everything else, in the roll.
    private GradingMaterial Given(FactDefinition fact, SubjectValue value) =>
        value is SubjectValue.Number number && given.Figures.Figures.Any(figure => IsMeant(figure, fact))
            ? given with { Figures = given.Figures with { Figures = [.. given.Figures.Figures.Select(figure => IsMeant(figure, fact) ? figure with { Value = number.Value } : figure)] } }
            : given with { Subjects = given.Subjects with { Subjects = [.. given.Subjects.Subjects.Select(known => known.Id == subject.Id ? known with { Facts = known.Facts.SetItem(fact.Name, value) } : known)] } };

    private bool IsMeant(SubjectFigure figure, FactDefinition fact) =>
        figure.Subject == subject.Id && figure.Value is not null && (figure.Name == fact.Name || fact.Items.Contains(figure.Name, StringComparer.Ordinal));
}
