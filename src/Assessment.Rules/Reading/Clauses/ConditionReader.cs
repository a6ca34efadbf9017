using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads <c>where</c>: every line must hold. The type of an attribute decides what may stand beside it.</summary>
internal sealed class ConditionReader
{
    private readonly FactAttributes _attributes;
    private readonly Faults _faults;

    /// <summary>A reader of conditions for one file.</summary>
    public ConditionReader(FactAttributes attributes, Faults faults)
    {
        _attributes = attributes;
        _faults = faults;
        Quantities = new QuantityReader(attributes, this, faults);
    }

    /// <summary>Reads the quantities that stand in conditions, and in which conditions may stand again.</summary>
    public QuantityReader Quantities { get; }

    /// <summary>Reads a condition.</summary>
    public Condition Read(YamlNode node)
    {
        ImmutableArray<Condition> lines = Expect.Mapping(node, _faults) is { } mapping ? [.. Lines(mapping)] : [];
        return lines is [Condition only] ? only : new Condition.All(lines, node.Span);
    }

    // A quantity and its interval are one line in two keys; every other key is a line by itself.
    private IEnumerable<Condition> Lines(YamlMapping mapping)
    {
        YamlEntry? of = mapping.Find(ReservedNames.Of);
        YamlEntry? within = mapping.Find(ReservedNames.Within);
        IEnumerable<Condition> others = mapping.Entries.Where(entry => entry != of && entry != within).Select(Line);
        return (of, within) switch
        {
            (null, null) => others,
            ({ } quantity, { } range) => others.Prepend(OfQuantity(quantity, range)),
            ({ } alone, null) => others.Prepend(Alone(alone, ReservedNames.Within)),
            (null, { } alone) => others.Prepend(Alone(alone, ReservedNames.Of)),
        };
    }

    private Condition OfQuantity(YamlEntry of, YamlEntry within)
    {
        Quantity quantity = Quantities.Read(of.Value);
        return Expect.Scalar(within.Value, _faults) is { } scalar
            ? new Condition.Within(quantity, IntervalReader.Read(scalar, _faults), of.Key.Span)
            : new Condition.All([], of.Key.Span);
    }

    private Condition.All Alone(YamlEntry entry, string goesWith)
    {
        _faults.Report(ShapeDiagnostics.KeyAlone, entry.Key.Span, entry.Key.Text, goesWith);
        return new Condition.All([], entry.Key.Span);
    }

    private Condition Line(YamlEntry entry) => entry.Key.Text switch
    {
        "any" => new Condition.Any(Conditions(entry.Value), entry.Value.Span),
        "all" => new Condition.All(Conditions(entry.Value), entry.Value.Span),
        "not" => new Condition.Not(Refused(entry.Value), entry.Value.Span),
        ReservedNames.Nth => Within(entry, new Quantity.Nth(entry.Key.Span), entry.Key.Span),
        _ => OfAttribute(entry),
    };

    private ImmutableArray<Condition> Conditions(YamlNode node) => [.. Expect.Items(node, _faults).Select(Read)];

    private Condition Refused(YamlNode node) =>
        node is YamlSequence ? new Condition.Any(Conditions(node), node.Span) : Read(node);

    private Condition OfAttribute(YamlEntry entry)
    {
        var span = entry.Key.Span with { EndLine = entry.Value.Span.EndLine, EndColumn = entry.Value.Span.EndColumn };
        string name = entry.Key.Text;
        return _attributes.TypeOf(entry.Key) switch
        {
            AttributeType.Flag => new Condition.IsFlag(name, FlagReader.Read(entry.Value, _faults), span),
            AttributeType.Measure when entry.Value is YamlScalar { Text: ReservedNames.None } => new Condition.IsNone(name, span),
            AttributeType.Number or AttributeType.Measure => Within(entry, new Quantity.OfFact(name, entry.Key.Span), span),
            AttributeType.Date => DateWithin(entry, span),
            null => new Condition.All([], span),
            _ => new Condition.OneOf(name, PlainTextReader.ReadMany(entry.Value, _faults), span),
        };
    }

    private Condition Within(YamlEntry entry, Quantity of, SourceSpan span) => Expect.Scalar(entry.Value, _faults) is { } scalar
        ? new Condition.Within(of, IntervalReader.Read(scalar, _faults), span)
        : new Condition.All([], span);

    private Condition DateWithin(YamlEntry entry, SourceSpan span)
    {
        if (Expect.Scalar(entry.Value, _faults) is not { } scalar)
        {
            return new Condition.All([], span);
        }

        DateInterval days = DateIntervalReader.Read(scalar, _faults);
        return new Condition.DateWithin(entry.Key.Text, days.From, days.To, span);
    }
}
