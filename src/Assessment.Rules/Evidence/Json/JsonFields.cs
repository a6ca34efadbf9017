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
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            // One too many is enough to refuse the fact; the others are not looked at.
            if (fact.AttributeCount + fact.RepeatCount > limits.Attributes)
            {
                reader.TrySkip();
            }
            else
            {
                ReadField(ref reader, fact);
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
            fact.Repeat(name, nameAt);
        }
        else
        {
            fact.Add(name, value, name.Role == FieldRole.Unknown ? nameAt : valueAt);
        }
    }
}
