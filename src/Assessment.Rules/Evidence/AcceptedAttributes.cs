using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads the attributes of a fact as far as its kind accepts them.</summary>
/// <param name="units">The units that an attribute may name.</param>
internal sealed class AcceptedAttributes(UnitList units)
{
    private const string NoNames = "—";
    private readonly AttributeReader values = new(units);

    /// <summary>The attributes without a fault, by name.</summary>
    internal ImmutableSortedDictionary<string, FactValue> Read(RawFact raw, KindSchema? kind)
    {
        ImmutableSortedDictionary<string, FactValue> read = Fact.NoAttributes;
        foreach (RawField field in raw.Fields)
        {
            if (field.Name.Role == FieldRole.Unknown)
            {
                Unknown(raw, field, kind);
            }
            else if (field.Name.Definition is { } definition && Read(raw, field, definition, kind) is { } value)
            {
                read = read.Add(field.Name.Text, value);
            }
        }

        return read;
    }

    private FactValue? Read(RawFact raw, RawField field, AttributeDefinition definition, KindSchema? kind) =>
        field.Value.Kind != RawKind.Nothing && Accepts(raw, field, kind) ? values.Read(raw, field, definition) : null;

    private static void Unknown(RawFact raw, RawField field, KindSchema? kind)
    {
        IEnumerable<string> known = FieldName.Standard.Concat(kind is null ? [] : kind.Attributes).Select(name => name.Text);
        raw.FaultNear(FactDiagnostics.UnknownField, field, raw.Near(field.Name.Text, known));
    }

    // What a fact of an unknown kind accepts is not known either; its fault has been reported.
    private static bool Accepts(RawFact raw, RawField field, KindSchema? kind)
    {
        bool accepts = kind is null || kind.Accepts(field.Name);
        if (!accepts && kind is not null)
        {
            string accepted = kind.Attributes.IsEmpty ? NoNames : Listed.Of([.. kind.Attributes.Select(name => name.Text)]);
            raw.Fault(FactDiagnostics.FieldNotAccepted, field, kind.Name, accepted);
        }

        return accepts;
    }
}
