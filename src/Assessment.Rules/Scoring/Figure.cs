using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>What a quantity came to: a value, an explicit "none", or nothing yet with the reason.</summary>
internal readonly record struct Figure
{
    private Figure(Rational value, bool isNone, StateReason? missing, bool isPercent)
    {
        Value = value;
        IsNone = isNone;
        Missing = missing;
        IsPercent = isPercent;
    }

    public Rational Value { get; }

    /// <summary>The evidence says that nothing was submitted (未报送).</summary>
    public bool IsNone { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public StateReason? Missing { get; }

    /// <summary>Whether people read the value as a percentage.</summary>
    public bool IsPercent { get; }

    public bool IsKnown => Missing is null && !IsNone;

    public static Figure None { get; } = new(Rational.Zero, true, null, false);

    public static Figure Of(Rational value, bool isPercent = false) => new(value, false, null, isPercent);

    public static Figure Lacking(StateReasonKind kind, string subject) => new(Rational.Zero, false, new StateReason(kind, subject), false);

    public static Figure Lacking(StateReason reason) => new(Rational.Zero, false, reason, false);

    /// <summary>The value changed by a function; what is not a value stays as it is.</summary>
    public Figure Then(Func<Rational, Rational> change) => IsKnown ? Of(change(Value), IsPercent) : this;

    /// <summary>The value as people read it; null when it is too long to print or there is none.</summary>
    public MeasuredValue? ForPeople() =>
        IsKnown && Value.AsPrintable() is { } printable ? new MeasuredValue(printable.Numerator, printable.Denominator, IsPercent) : null;
}
