using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Takes figures out of facts.</summary>
internal static class FactFigures
{
    /// <summary>The one value of an attribute over the facts; facts that contradict one another give none.</summary>
    public static Figure Of(string attribute, IReadOnlyList<Fact> facts, CompiledScheme scheme)
    {
        Figure? found = null;
        var lacking = Figure.Lacking(StateReasonKind.AttributeMissing, attribute);
        foreach (var fact in facts)
        {
            var figure = Of(attribute, fact);
            if (figure.Missing is { } reason)
            {
                lacking = reason.Kind == StateReasonKind.ZeroDenominator ? figure : lacking;
                continue;
            }

            if (found is { } first && (first.IsNone != figure.IsNone || first.Value != figure.Value))
            {
                return Figure.Lacking(StateReasonKind.Contradiction, string.Join("、", facts.Select(f => f.Id)));
            }

            found ??= figure;
        }

        return found is { } one ? AsPercent(one, attribute, scheme) : lacking;
    }

    public static Figure OfValue(FactValue value, string attribute) => value switch
    {
        FactValue.Number number => Figure.Of(number.Value),
        FactValue.Measure { Denominator: 0 } => Figure.Lacking(StateReasonKind.ZeroDenominator, attribute),
        FactValue.Measure measure => Figure.Of(Rational.Of(measure.Numerator) / measure.Denominator, isPercent: true),
        FactValue.None => Figure.None,
        _ => Figure.Lacking(StateReasonKind.AttributeMissing, attribute),
    };

    public static Figure Elapsed(Quantity.Elapsed elapsed, IReadOnlyList<Fact> facts)
    {
        var figures = facts.Select(fact => Elapsed(elapsed, fact)).OfType<Figure>().ToList();
        return figures.Count == 0
            ? Figure.Lacking(StateReasonKind.AttributeMissing, elapsed.To)
            : figures.TrueForAll(figure => figure.Value == figures[0].Value)
                ? figures[0]
                : Figure.Lacking(StateReasonKind.Contradiction, string.Join("、", facts.Select(f => f.Id)));
    }

    private static Figure? Elapsed(Quantity.Elapsed elapsed, Fact fact) =>
        Day(fact, elapsed.From) is { } from && Day(fact, elapsed.To) is { } to
            ? Figure.Of(elapsed.In == ElapsedUnit.Days ? to.DayNumber - from.DayNumber : Months(from, to))
            : null;

    /// <summary>The day in a standard field or attribute; null when the fact has none.</summary>
    public static DateOnly? Day(Fact fact, string attribute) => attribute switch
    {
        "on" => fact.On,
        "recorded" => fact.Recorded,
        _ => fact.Attributes.TryGetValue(attribute, out var value) && value is FactValue.Date date ? date.Value : null,
    };

    /// <summary>The text in a standard field, or the code or text of an attribute; null when the fact has none.</summary>
    public static string? Word(Fact fact, string attribute) => attribute switch
    {
        "person" => fact.Person,
        "place" => fact.Place,
        "issue" => fact.Issue,
        "by" => fact.By,
        "kind" => fact.Kind,
        _ => fact.Attributes.TryGetValue(attribute, out var value) ? Word(value) : null,
    };

    /// <summary>How a person names the quantity in a reason.</summary>
    public static string NameOf(Quantity quantity) => quantity switch
    {
        Quantity.OfFact attribute => attribute.Attribute,
        Quantity.OfUnit unit => unit.Attribute,
        Quantity.OfParameter parameter => parameter.Id,
        Quantity.OfItem item => item.Item,
        _ => "",
    };

    private static Figure Of(string attribute, Fact fact) => attribute switch
    {
        "count" => Figure.Of(fact.Count),
        "score" => fact.Score is { } score ? Figure.Of(score) : Figure.Lacking(StateReasonKind.AttributeMissing, "score"),
        _ => fact.Attributes.TryGetValue(attribute, out var value)
            ? OfValue(value, attribute)
            : Figure.Lacking(StateReasonKind.AttributeMissing, attribute),
    };

    private static Figure AsPercent(Figure figure, string attribute, CompiledScheme scheme) =>
        figure.IsKnown && scheme.Attributes.TryGetValue(attribute, out var definition) && definition.Type == AttributeType.Measure
            ? Figure.Of(figure.Value, isPercent: true)
            : figure;

    private static string? Word(FactValue value) => value switch
    {
        FactValue.Code code => code.Value,
        FactValue.Text text => text.Value,
        FactValue.Flag flag => flag.Value ? "true" : "false",
        FactValue.Date date => PeriodCalendar.Name(date.Value, GroupingKind.Day),
        FactValue.Number number => FigureText.Of(number.Value),
        _ => null,
    };

    // Whole calendar months, and the days beyond them as a share of the month in which they fall.
    private static Rational Months(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -Months(to, from);
        }

        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.AddMonths(months) > to)
        {
            months--;
        }

        var start = from.AddMonths(months);
        int length = from.AddMonths(months + 1).DayNumber - start.DayNumber;
        return Rational.Of(months) + (Rational.Of(to.DayNumber - start.DayNumber) / length);
    }
}
