using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>
/// The forms of an amount but for the table, one entry in <see cref="All"/> for each: the key that tells it, the keys
/// that go with it, and what reads it. A new kind of amount is one entry more.
/// </summary>
internal sealed class AmountForms(QuantityReader quantities, Faults faults)
{
    private static readonly KeySet StepKeys = new(["every", "points"], ["below", "above", "partial", "startCounts"]);

    private static readonly KeySet BetweenKeys = new(["zero", "full"], ["inside"]);

    private static readonly Words<PartialStep> PartialSteps = new(
        ("down", PartialStep.Down), ("up", PartialStep.Up), ("share", PartialStep.Share));

    private static readonly Words<BetweenMode> BetweenModes = new(
        ("interpolated", BetweenMode.Interpolated), ("ratio", BetweenMode.Ratio));

    /// <summary>All forms, in the order in which they are documented.</summary>
    public ImmutableArray<Form<Amount>> All =>
    [
        new("bands", new(["of", "bands"], []), Bands),
        new("steps", new(["of", "steps"], []), Steps),
        new("proportion", new(["of", "proportion"], ["atLeast", "atMost"]), Proportion),
        new("between", new(["of", "between"], ["points"]), Between),
        new("stated", new(["stated"], []), Stated),
        new("upTo", new(["upTo"], []), UpTo),
        new("given", new(["given"], ["points"]), Given),
        new("value", new(["value"], []), fields => new Amount.Fixed(quantities.Required(fields, "value"), fields.Span)),
    ];

    private Amount.Bands Bands(Fields fields)
    {
        YamlMapping? rows = fields.Find("bands") is { } node ? Expect.Mapping(node, faults) : null;
        ImmutableArray<YamlEntry> entries = rows?.Entries ?? [];
        Quantity? none = rows?.Find(ReservedNames.None) is { } row ? quantities.Read(row.Value) : null;
        return new(
            quantities.Required(fields, "of"),
            [.. entries.Where(entry => entry.Key.Text != ReservedNames.None).Select(Band)],
            none,
            fields.Span);
    }

    private Band Band(YamlEntry entry) =>
        new(IntervalReader.Read(entry.Key, faults), quantities.Read(entry.Value), entry.Key.Span);

    private Amount.Steps Steps(Fields fields)
    {
        Fields steps = Inner(fields, "steps", StepKeys);
        steps.Exclude("below", "above");
        steps.NeedOneOf("below", "above");
        bool isBelow = steps.Has("below");
        return new(
            quantities.Required(fields, "of"),
            quantities.Required(steps, isBelow ? "below" : "above"),
            isBelow ? StepDirection.Below : StepDirection.Above,
            quantities.Required(steps, "every"),
            quantities.Required(steps, "points"),
            steps.Word("partial", PartialSteps, PartialStep.Down),
            steps.Flag("startCounts"),
            fields.Span);
    }

    private Amount.Proportion Proportion(Fields fields) => new(
        quantities.Required(fields, "of"),
        quantities.UnlessWord(fields, "proportion", ReservedNames.Points),
        fields.Optional("atLeast", quantities.Read),
        fields.Optional("atMost", quantities.Read),
        fields.Span);

    private Amount.Between Between(Fields fields)
    {
        Fields between = Inner(fields, "between", BetweenKeys);
        return new(
            quantities.Required(fields, "of"),
            quantities.Required(between, "zero"),
            quantities.Required(between, "full"),
            between.Word("inside", BetweenModes, BetweenMode.Interpolated),
            fields.Optional("points", quantities.Read),
            fields.Span);
    }

    private Amount.Stated Stated(Fields fields)
    {
        (YamlNode lowest, YamlNode highest) = fields.Find("stated") is { } node
            ? PairReader.Read(node, faults)
            : (new YamlUnusable(fields.Span), new YamlUnusable(fields.Span));
        bool isItemsPoints = highest is YamlScalar { Text: ReservedNames.Points };
        return new(quantities.Read(lowest), isItemsPoints ? null : quantities.Read(highest), null, fields.Span);
    }

    private Amount.Stated UpTo(Fields fields)
    {
        Quantity most = quantities.Required(fields, "upTo");
        return new(new Quantity.Number(0, false, fields.Span), most, most, fields.Span);
    }

    private Amount.Given Given(Fields fields) => new(
        quantities.UnlessWord(fields, "given", ReservedNames.Points),
        fields.Optional("points", quantities.Read),
        fields.Span);

    private Fields Inner(Fields fields, string key, KeySet keys) =>
        Fields.Open(fields.Find(key) ?? new YamlUnusable(fields.Span), keys, faults);
}
