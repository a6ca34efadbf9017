using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;
using Figure = Assessment.Rules.Explaining.Figure;

namespace Assessment.Rules.Auditing;

/// <summary>A figure of a fact that can be moved: a number, a measure as its quotient, a day by its number.</summary>
/// <param name="Name">Name of the attribute or standard field.</param>
/// <param name="Sort">What it holds.</param>
/// <param name="Range">Values that the scheme allows; null means all that evidence may state.</param>
internal sealed record FactField(string Name, FieldSort Sort, Interval? Range)
{
    private const string Count = "count";
    private const string Score = "score";
    private const string On = "on";
    private const decimal Decimals = 10_000m;

    internal bool IsWhole => Sort is FieldSort.Count or FieldSort.Day;

    /// <summary>The field of that name; null where it holds no figure.</summary>
    internal static FactField? Of(string name, Scheme scheme) => (name, scheme.Evidence.Attributes.FirstOrDefault(attribute => attribute.Name == name)) switch
    {
        (Count, _) => new(name, FieldSort.Count, null),
        (Score, _) => new(name, FieldSort.Score, null),
        (On, _) => new(name, FieldSort.Day, DaysOf(scheme.Period)),
        (_, { Type: AttributeType.Number } number) => new(name, FieldSort.Number, number.Range),
        (_, { Type: AttributeType.Measure } measure) => new(name, FieldSort.Measure, measure.Range ?? new(0, true, null, false, "")),
        (_, { Type: AttributeType.Date }) => new(name, FieldSort.Day, null),
        _ => null,
    };

    /// <summary>The figure in a fact; null where it states none.</summary>
    internal Rational? Read(Fact fact) => (Sort, fact.Attributes.GetValueOrDefault(Name)) switch
    {
        (FieldSort.Count, _) => fact.Count,
        (FieldSort.Score, _) => fact.Score is { } score ? Rational.Of(score) : null,
        (FieldSort.Day, _) => FactFigures.Day(fact, Name) is { } day ? Rational.Of(day.DayNumber) : null,
        (_, FactValue.Number number) => Rational.Of(number.Value),
        (_, FactValue.Measure { Denominator: not 0 } measure) => Rational.Of(measure.Numerator) / Rational.Of(measure.Denominator),
        _ => null,
    };

    /// <summary>The fact with another figure; null where no evidence could state it.</summary>
    internal Fact? Write(Fact fact, Rational value) => (Range is { } range && !Intervals.Contains(range, value)) || !Fits(value)
        ? null
        : Sort switch
        {
            FieldSort.Count => fact with { Count = (int)value.ToAmount() },
            FieldSort.Score => fact with { Score = value.ToAmount() },
            FieldSort.Day => Dated(fact, DateOnly.FromDayNumber((int)value.ToAmount())),
            FieldSort.Number => With(fact, new FactValue.Number(value.ToAmount())),
            FieldSort.Measure => Measured(fact, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>The figure itself where evidence can state it, else the next one beyond it with four decimals.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The figure.</param>
    /// <param name="from">From where it is reached.</param>
    internal Rational Stated(Fact fact, Rational value, Rational from)
    {
        if (Write(fact, value) is not { } written || Read(written) == value)
        {
            return value;
        }

        Rational steps = value * Decimals;
        return (value < from ? steps.Floor() : steps.Ceiling()) / Decimals;
    }

    /// <summary>The figure as evidence states it; empty where it states none.</summary>
    internal string Text(Fact fact) => (Sort, fact.Attributes.GetValueOrDefault(Name)) switch
    {
        (_, FactValue.Measure { Denominator: 1 } share) => Figure.Percent(share.Numerator),
        (_, FactValue.Measure measure) => $"{Figure.Exact(measure.Numerator)}/{Figure.Exact(measure.Denominator)}",
        (FieldSort.Day, _) => FactFigures.Day(fact, Name) is { } day ? Figure.Day(day) : "",
        _ => Read(fact) is { } value ? Figure.Exact(value.ToAmount()) : "",
    };

    private bool Fits(Rational value) => Sort switch
    {
        FieldSort.Count => value >= Rational.Zero && value <= Rational.Of(int.MaxValue),
        FieldSort.Day => value >= Rational.Zero && value <= Rational.Of(DateOnly.MaxValue.DayNumber),
        _ => true,
    };

    private Fact Dated(Fact fact, DateOnly day) => Name == On ? fact with { On = day } : With(fact, new FactValue.Date(day));

    private Fact Measured(Fact fact, Rational value)
    {
        decimal whole = fact.Attributes.GetValueOrDefault(Name) is FactValue.Measure { Denominator: not 0 } measure ? measure.Denominator : 1;
        return With(fact, new FactValue.Measure((value * Rational.Of(whole)).ToAmount(), whole));
    }

    private Fact With(Fact fact, FactValue value) => fact with { Attributes = fact.Attributes.SetItem(Name, value) };

    private static Interval DaysOf(AssessedPeriod period) => new(period.From.DayNumber, true, period.To.DayNumber, true, "");
}

/// <summary>What a field of a fact holds.</summary>
internal enum FieldSort
{
    /// <summary>Number of occurrences.</summary>
    Count,

    /// <summary>A mark.</summary>
    Score,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A ratio.</summary>
    Measure,

    /// <summary>A day.</summary>
    Day,
}
