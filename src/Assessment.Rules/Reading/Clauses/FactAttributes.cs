using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>The attributes of facts that clauses may name, with their types: the standard ones and those that the file defines.</summary>
internal sealed class FactAttributes
{
    private static readonly ImmutableArray<KeyValuePair<string, AttributeType>> Standard =
    [
        new("count", AttributeType.Number),
        new("score", AttributeType.Number),
        new("on", AttributeType.Date),
        new("recorded", AttributeType.Date),
        new("person", AttributeType.Text),
        new("place", AttributeType.Text),
        new("issue", AttributeType.Text),
        new("by", AttributeType.Text),
    ];

    private readonly FrozenDictionary<string, AttributeType> _types;
    private readonly ImmutableArray<string> _names;
    private readonly bool _isComplete;
    private readonly Faults _faults;
    private readonly HashSet<string> _undefined = new(StringComparer.Ordinal);

    /// <summary>The attributes of a file.</summary>
    /// <param name="defined">Those that it defines.</param>
    /// <param name="isComplete">False when a fault may have hidden definitions: then no name is reported as unknown.</param>
    /// <param name="faults">Takes the unknown names.</param>
    public FactAttributes(ImmutableArray<AttributeDefinition> defined, bool isComplete, Faults faults)
    {
        IEnumerable<KeyValuePair<string, AttributeType>> own = defined.Select(attribute => KeyValuePair.Create(attribute.Name, attribute.Type));
        ImmutableArray<KeyValuePair<string, AttributeType>> all = [.. Standard, .. own];
        _types = all.DistinctBy(attribute => attribute.Key).ToFrozenDictionary(StringComparer.Ordinal);
        _names = [.. all.Select(attribute => attribute.Key)];
        _isComplete = isComplete;
        _faults = faults;
    }

    /// <summary>The name of an attribute, after reporting one that is not known.</summary>
    public string Name(YamlNode node) => Expect.Scalar(node, _faults) is { } scalar ? Named(scalar) : "";

    /// <summary>The names of one attribute or several.</summary>
    public ImmutableArray<string> Names(YamlNode node) => [.. Expect.OneOrMore(node, _faults).Select(Name)];

    /// <summary>The type of the attribute that is named; null after reporting one that is not known.</summary>
    public AttributeType? TypeOf(YamlScalar name) =>
        _types.TryGetValue(Named(name), out AttributeType type) ? type : null;

    private string Named(YamlScalar scalar)
    {
        if (_isComplete && !_types.ContainsKey(scalar.Text))
        {
            ReportUnknown(scalar);
        }

        return scalar.Text;
    }

    // A misspelled name is told wherever it stands; one that nothing resembles lacks a definition, and that is one fault.
    private void ReportUnknown(YamlScalar scalar)
    {
        string? nearest = _faults.IsCrowded ? null : Nearest.Of(scalar.Text, _names);
        if (_undefined.Add(scalar.Text) || nearest is not null)
        {
            _faults.ReportNear(SchemeDiagnostics.UnknownAttribute, scalar.Span, nearest, scalar.Text);
        }
    }
}
