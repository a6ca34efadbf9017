namespace Assessment.Model;

/// <summary>The value of an attribute. A closed family.</summary>
public abstract record FactValue
{
    private protected FactValue() { }

    /// <summary>A number.</summary>
    public sealed record Number(decimal Value) : FactValue;

    /// <summary>A ratio, kept as it was submitted so that it can be compared exactly. The denominator may be zero; the rule says what that means.</summary>
    public sealed record Measure(decimal Numerator, decimal Denominator) : FactValue;

    /// <summary>An explicit statement that nothing was submitted (未报送).</summary>
    public sealed record None : FactValue;

    /// <summary>A code of a closed list, or the id of a unit.</summary>
    public sealed record Code(string Value) : FactValue;

    /// <summary>Yes or no.</summary>
    public sealed record Flag(bool Value) : FactValue;

    /// <summary>A day.</summary>
    public sealed record Date(DateOnly Value) : FactValue;

    /// <summary>Free text.</summary>
    public sealed record Text(string Value) : FactValue;
}
