using System.Globalization;
using System.Text.Json;

namespace Assessment.Rules.Evidence;

/// <summary>Reads the fields of one JSON object into a raw fact.</summary>
internal sealed class JsonFields(FieldNames names, EvidenceLimits limits)
{
    private readonly JsonValues values = new();

    /// <summary>Reads the object at whose opening brace the reader stands, to its closing brace.</summary>
    /// <remarks>A mark is the place of the field's value in the bytes that the reader reads, the first being 0.</remarks>
    internal void Read(ref Utf8JsonReader reader, RawFact fact)
    {
        int most = limits.Attributes + (int)FieldRole.Attribute;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (fact.Fields.Count > most)
            {
                reader.Skip();
                continue;
            }

            ReadField(ref reader, fact);
            if (fact.Fields.Count > most)
            {
                fact.FaultOfWhole(FactDiagnostics.TooManyFields, limits.Attributes.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private void ReadField(ref Utf8JsonReader reader, RawFact fact)
    {
        int nameAt = (int)reader.TokenStartIndex;
        FieldName name = reader.ValueIsEscaped ? names.Of(JsonValues.Unescaped(ref reader) ?? "\\u") : names.Of(reader.ValueSpan);
        reader.Read();
        int valueAt = (int)reader.TokenStartIndex;
        RawValue value = values.Read(ref reader, name);
        if (fact.Has(name))
        {
            fact.FaultAt(FactDiagnostics.DuplicateField, nameAt, name.Text);
        }
        else
        {
            fact.Add(name, value, name.Role == FieldRole.Unknown ? nameAt : valueAt);
        }
    }
}
