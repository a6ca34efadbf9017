using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads <c>where</c>: every line must hold. The type of an attribute decides what may stand beside it.</summary>
internal sealed class ConditionReader(FactAttributes attributes, Faults faults)
{
    /// <summary>Reads a condition.</summary>
    public Condition Read(YamlNode node)
    {
        ImmutableArray<Condition> lines = Expect.Mapping(node, faults) is { } mapping ? [.. mapping.Entries.Select(Line)] : [];
        return lines is [Condition only] ? only : new Condition.All(lines, node.Span);
    }

    private Condition Line(YamlEntry entry) => entry.Key.Text switch
    {
        "any" => new Condition.Any(Conditions(entry.Value), entry.Value.Span),
        "all" => new Condition.All(Conditions(entry.Value), entry.Value.Span),
        "not" => new Condition.Not(Refused(entry.Value), entry.Value.Span),
        _ => OfAttribute(entry),
    };

    private ImmutableArray<Condition> Conditions(YamlNode node) => [.. Expect.Items(node, faults).Select(Read)];

    private Condition Refused(YamlNode node) =>
        node is YamlSequence ? new Condition.Any(Conditions(node), node.Span) : Read(node);

    private Condition OfAttribute(YamlEntry entry)
    {
        var span = entry.Key.Span with { EndLine = entry.Value.Span.EndLine, EndColumn = entry.Value.Span.EndColumn };
        string name = entry.Key.Text;
        return attributes.TypeOf(entry.Key) switch
        {
            AttributeType.Flag => new Condition.IsFlag(name, FlagReader.Read(entry.Value, faults), span),
            AttributeType.Number or AttributeType.Measure => Within(entry, span),
            AttributeType.Date => DateWithin(entry, span),
            null => new Condition.All([], span),
            _ => new Condition.OneOf(name, PlainTextReader.ReadMany(entry.Value, faults), span),
        };
    }

    private Condition Within(YamlEntry entry, SourceSpan span) => Expect.Scalar(entry.Value, faults) is { } scalar
        ? new Condition.Within(new Quantity.OfFact(entry.Key.Text, entry.Key.Span), IntervalReader.Read(scalar, faults), span)
        : new Condition.All([], span);

    private Condition DateWithin(YamlEntry entry, SourceSpan span)
    {
        if (Expect.Scalar(entry.Value, faults) is not { } scalar)
        {
            return new Condition.All([], span);
        }

        DateInterval days = DateIntervalReader.Read(scalar, faults);
        return new Condition.DateWithin(entry.Key.Text, days.From, days.To, span);
    }
}
