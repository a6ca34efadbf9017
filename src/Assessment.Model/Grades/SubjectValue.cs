using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>The value of a fact or figure of a subject. A closed family. A value that nobody has given is absent from the subject's facts, never guessed.</summary>
public abstract record SubjectValue
{
    private protected SubjectValue() { }

    /// <summary>A number.</summary>
    public sealed record Number(decimal Value) : SubjectValue;

    /// <summary>An exact fraction, such as a share of ballots. The denominator is above zero.</summary>
    public sealed record Fraction(decimal Numerator, decimal Denominator) : SubjectValue;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : SubjectValue;

    /// <summary>A code of a closed list, the id of a unit, or <c>true</c> and <c>false</c>.</summary>
    public sealed record Word(string Value) : SubjectValue;

    /// <summary>Several codes of a closed list, such as the parts of a paper.</summary>
    public sealed record Words(ImmutableArray<string> Values) : SubjectValue;

    /// <summary>Where somebody worked, and when.</summary>
    public sealed record Stays(ImmutableArray<Stay> Values) : SubjectValue;

    /// <summary>The statement that there is none: no appointment, no leave, no survey in the year.</summary>
    public sealed record None : SubjectValue;

    /// <summary>The word that states yes or no.</summary>
    /// <param name="value">True for yes.</param>
    public static Word Flag(bool value) => new(value ? "true" : "false");
}

/// <summary>A time of work in one place, both days included.</summary>
/// <param name="Place">Id of the unit or name of the place.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before the first.</param>
public sealed record Stay(string Place, DateOnly From, DateOnly To);
