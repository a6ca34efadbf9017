using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a clause: when, what, how much, how many times, at most.</summary>
internal sealed class ClauseReader(RuleReaders readers, Faults faults)
{
    private static readonly KeySet MultiplierKeys = new(["factor"], ["where"]);

    private static readonly KeySet ExemptionKeys = new(["where"], ["text"]);

    /// <summary>Reads a clause.</summary>
    /// <param name="node">The clause.</param>
    /// <param name="item">Id of the item that has it.</param>
    public Clause Read(YamlNode node, string item)
    {
        Fields fields = Fields.Open(node, ClauseKeys.All, faults);
        ClauseKeys.CheckCombination(fields);
        Effect effect = readers.Effects.Read(fields, item);
        Counting times = readers.Counting.Read(fields);
        return new Clause
        {
            Id = fields.Find("id") is { } id ? IdReader.ReadId(id, faults) : "",
            Text = fields.Text("text"),
            On = fields.Texts("on"),
            Where = fields.Optional("where", readers.Conditions.Read),
            AppliesTo = UnitSelectorReader.Find(fields, "appliesTo", faults),
            Requirements = fields.List("requires", readers.Requirements.Read),
            Effect = effect,
            Counting = times,
            NthPer = readers.Grouping.Find(fields, "nthPer"),
            Multipliers = fields.List("times", Multiplier),
            Exemptions = fields.List("exempt", Exemption),
            Limit = fields.Optional("limit", readers.Quantities.Read),
            HighestPer = readers.Grouping.Find(fields, "highestPer"),
            Overrides = fields.Texts("overrides"),
            Yields = fields.Flag("yields"),
            AddsTo = fields.Texts("addsTo"),
            ChargedTo = fields.Find("chargedTo") is { } charged ? readers.Attributes.Names(charged) : [],
            WhenMissing = fields.Word("whenMissing", ClauseKeys.WhenMissing, MissingEvidence.MeansFor(effect, times)),
            Note = fields.Text("note"),
            Assumptions = fields.Texts("assumptions"),
            Span = node.Span,
        };
    }

    private Multiplier Multiplier(YamlNode node)
    {
        Fields fields = Fields.Open(node, MultiplierKeys, faults);
        return new(
            fields.Optional("where", readers.Conditions.Read),
            fields.Optional("factor", readers.Amounts.ReadFactor) ?? new Amount.Fixed(new Quantity.Number(1, false, node.Span), node.Span),
            node.Span);
    }

    private Exemption Exemption(YamlNode node)
    {
        Fields fields = Fields.Open(node, ExemptionKeys, faults);
        return new(fields.Optional("where", readers.Conditions.Read) ?? new Condition.All([], node.Span), fields.Text("text"), node.Span);
    }
}
