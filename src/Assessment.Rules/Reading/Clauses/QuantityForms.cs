using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>
/// The computed quantities, one entry in <see cref="All"/> for each: the key that tells it, the keys that go with it,
/// and what reads it. A new kind of quantity is one entry more.
/// </summary>
internal sealed class QuantityForms(QuantityReader quantities, FactAttributes attributes, ConditionReader conditions, Faults faults)
{
    private const string AllOccurrences = "all";

    private static readonly Words<ElapsedUnit> ElapsedUnits = new(("days", ElapsedUnit.Days), ("months", ElapsedUnit.Months));

    private static readonly Words<GroupingKind> Periods = new(
        ("day", GroupingKind.Day), ("week", GroupingKind.Week), ("month", GroupingKind.Month), ("quarter", GroupingKind.Quarter), ("half", GroupingKind.Half));

    private static readonly Words<RankOrder> RankOrders = new(("highest", RankOrder.HighestFirst), ("lowest", RankOrder.LowestFirst));

    private static readonly Words<PeerKind> PeerKinds = new(
        ("mean", PeerKind.Mean), ("highest", PeerKind.Highest), ("lowest", PeerKind.Lowest), ("median", PeerKind.Median), ("number", PeerKind.Number));

    /// <summary>All forms, in the order in which they are documented.</summary>
    public Forms<Quantity> All => new(
    [
        new("parameter", new(["parameter"], []), fields => new Quantity.OfParameter(fields.Text("parameter"), fields.Span)),
        new("unit", new(["unit"], []), fields => new Quantity.OfUnit(fields.Text("unit"), fields.Span)),
        Aggregate("sum", AggregateKind.Sum, "on", "where", "expected"),
        Aggregate("mean", AggregateKind.Mean, "on", "where", "expected"),
        Aggregate("highest", AggregateKind.Highest, "on", "where", "expected"),
        Aggregate("lowest", AggregateKind.Lowest, "on", "where", "expected"),
        Aggregate("latest", AggregateKind.Latest, "on", "where"),
        new("number", new(["number"], ["on", "where"]), Number),
        new("consecutive", new(["consecutive"], ["on", "where"]), Consecutive),
        Arithmetic("plus", ArithmeticKind.Plus),
        Arithmetic("minus", ArithmeticKind.Minus),
        Arithmetic("times", ArithmeticKind.Times),
        Arithmetic("average", ArithmeticKind.Mean),
        Arithmetic("greatest", ArithmeticKind.Greatest),
        Arithmetic("least", ArithmeticKind.Least),
        new("ratio", new(["ratio"], ["whenZero"]), fields => Ratio(fields, "ratio", isGrowth: false)),
        new("growth", new(["growth"], ["whenZero"]), fields => Ratio(fields, "growth", isGrowth: true)),
        new("elapsed", new(["elapsed", "in"], []), Elapsed),
        new("item", new(["item"], ["ofUnit"]), Item),
        new("peers", new(["peers", "of"], ["among"]), Peers),
        new("rank", new(["rank", "first"], ["among", "ties"]), Rank),
    ]);

    private Form<Quantity> Aggregate(string key, AggregateKind kind, params ImmutableArray<string> beside) => new(
        key,
        new([key], beside),
        fields => Over(kind, quantities.Required(fields, key), fields) with { Expected = fields.Optional("expected", quantities.Read) });

    private Quantity.Aggregate Over(AggregateKind kind, Quantity? of, Fields fields) =>
        new(kind, of, fields.Texts("on"), fields.Optional("where", conditions.Read), fields.Span);

    private Quantity.Aggregate Consecutive(Fields fields) =>
        Over(AggregateKind.Consecutive, null, fields) with { Period = fields.Word("consecutive", Periods, GroupingKind.Month) };

    private Quantity.Aggregate Number(Fields fields)
    {
        if (fields.Find("number") is { } node && Expect.Scalar(node, faults) is { } scalar && scalar.Text != AllOccurrences)
        {
            faults.Report(ShapeDiagnostics.UnknownWord, scalar.Span, scalar.Text, AllOccurrences);
        }

        return Over(AggregateKind.Count, null, fields);
    }

    private Form<Quantity> Arithmetic(string key, ArithmeticKind kind) => new(
        key,
        new([key], []),
        fields => new Quantity.Arithmetic(kind, fields.List(key, quantities.Read), fields.Span));

    private Quantity.Ratio Ratio(Fields fields, string key, bool isGrowth)
    {
        (YamlNode of, YamlNode to) = Pair(fields, key);
        return new(quantities.Read(of), quantities.Read(to), isGrowth, fields.Optional("whenZero", quantities.Read), fields.Span);
    }

    private Quantity.Elapsed Elapsed(Fields fields)
    {
        (YamlNode from, YamlNode to) = Pair(fields, "elapsed");
        return new(attributes.Name(from), attributes.Name(to), fields.Word("in", ElapsedUnits, ElapsedUnit.Days), fields.Span);
    }

    private static Quantity.OfItem Item(Fields fields) =>
        new(fields.Text("item"), fields.Has("ofUnit") ? fields.Text("ofUnit") : null, fields.Span);

    private Quantity.OfPeers Peers(Fields fields) => new(
        fields.Word("peers", PeerKinds, PeerKind.Mean),
        quantities.Required(fields, "of"),
        UnitSelectorReader.Find(fields, "among", faults),
        fields.Span);

    private Quantity.Rank Rank(Fields fields) => new(
        quantities.Required(fields, "rank"),
        fields.Word("first", RankOrders, RankOrder.HighestFirst),
        UnitSelectorReader.Find(fields, "among", faults),
        fields.List("ties", quantities.Read),
        fields.Span);

    private (YamlNode First, YamlNode Second) Pair(Fields fields, string key) =>
        fields.Find(key) is { } node ? PairReader.Read(node, faults) : (new YamlUnusable(fields.Span), new YamlUnusable(fields.Span));
}
