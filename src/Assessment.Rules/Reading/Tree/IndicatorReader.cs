using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a node of the tree.</summary>
internal sealed class IndicatorReader(RuleReaders readers, BranchReader branches, Faults faults)
{
    private static readonly Words<NotApplicable> NotApplicableWords = new(
        ("zero", NotApplicable.Zero),
        ("full", NotApplicable.Full),
        ("rescale", NotApplicable.Rescale),
        ("rescale-total", NotApplicable.RescaleTotal),
        ("drop", NotApplicable.Drop),
        ("peers-mean", NotApplicable.PeersMean),
        ("peers-lowest", NotApplicable.PeersLowest));

    private readonly ClauseReader _clauses = new(readers, faults);

    private readonly BoundsReader _bounds = new(readers.Quantities, faults);

    /// <summary>Reads a node.</summary>
    public Indicator Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, IndicatorKeys.All, faults);
        IndicatorKeys.CheckCombination(fields);
        string id = fields.Find("id") is { } name ? IdReader.ReadId(name, faults) : "";
        (Bound? lowest, Bound? highest) = _bounds.Read(fields);
        return new Indicator
        {
            Id = id,
            Title = fields.Text("title"),
            Points = fields.Optional("points", readers.Quantities.Read),
            Text = fields.Text("text"),
            Assessor = fields.Text("assessor"),
            AppliesTo = UnitSelectorReader.Find(fields, "appliesTo", faults),
            NotApplicable = NotApplicableOf(fields),
            Start = fields.Optional("start", Start),
            Lowest = lowest,
            Highest = highest,
            IsExtra = fields.Has("extra"),
            Scale = fields.Optional("scale", readers.Quantities.Read),
            Weight = fields.Optional("weight", readers.Quantities.Read),
            Rounding = fields.Optional("round", rounding => RoundingReader.Read(rounding, faults)),
            Requirements = fields.List("requires", readers.Requirements.Read),
            Clauses = fields.List("clauses", clause => _clauses.Read(clause, id)),
            Children = branches.Find(fields, "indicators"),
            IsPlaceholder = fields.Flag("placeholder"),
            Note = fields.Text("note"),
            Assumptions = fields.Texts("assumptions"),
            Span = node.Span,
        };
    }

    private NotApplicable? NotApplicableOf(Fields fields) =>
        fields.Find("notApplicable") is { } node ? NotApplicableWords.Read(node, faults) : null;

    private StartMark Start(YamlNode node) =>
        node is YamlScalar { Text: "full" } ? new StartMark.Full() : new StartMark.At(readers.Quantities.Read(node));
}
