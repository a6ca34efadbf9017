namespace Assessment.Rules.Reading;

/// <summary>The readers of what clauses are made of, for one file with its attributes.</summary>
internal sealed class RuleReaders
{
    /// <summary>Puts the readers together.</summary>
    public RuleReaders(FactAttributes attributes, Faults faults)
    {
        Attributes = attributes;
        Conditions = new(attributes, faults);
        Quantities = Conditions.Quantities;
        Amounts = new(Quantities, attributes, faults);
        Grouping = new(attributes, faults);
        Counting = new(Quantities, attributes, Grouping, faults);
        Requirements = new(Quantities, Conditions, attributes, faults);
        Effects = new(Quantities, Amounts, faults);
    }

    /// <summary>Names of attributes.</summary>
    public FactAttributes Attributes { get; }

    /// <summary>When: conditions.</summary>
    public ConditionReader Conditions { get; }

    /// <summary>Figures.</summary>
    public QuantityReader Quantities { get; }

    /// <summary>How much.</summary>
    public AmountReader Amounts { get; }

    /// <summary>What tells one group of facts from another.</summary>
    public GroupingKeyReader Grouping { get; }

    /// <summary>How many times.</summary>
    public CountingReader Counting { get; }

    /// <summary>Requirements.</summary>
    public RequirementReader Requirements { get; }

    /// <summary>What.</summary>
    public EffectReader Effects { get; }
}
