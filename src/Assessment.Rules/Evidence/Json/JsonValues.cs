using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads JSON values in the shapes that a fact can have.</summary>
internal sealed class JsonValues
{
    private const string Mapping = "{…}";
    private const string Sequence = "[…]";

    // So many bytes hold no more digits than a number may have.
    private const int ShortNumber = 15;
    private readonly Utf8Strings strings = new();

    /// <summary>Reads the value at which the reader stands, to its end.</summary>
    internal RawValue Read(ref Utf8JsonReader reader, FieldName name) => reader.TokenType switch
    {
        JsonTokenType.String => Text(ref reader, name),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.True => RawValue.OfFlag(true),
        JsonTokenType.False => RawValue.OfFlag(false),
        JsonTokenType.StartObject => Measure(ref reader),
        JsonTokenType.StartArray => List(ref reader),
        _ => RawValue.Nothing,
    };

    /// <summary>The text at which the reader stands, its escapes resolved; null when an escape names half a character.</summary>
    internal static string? Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The value at which the reader stands, as a message shows it.</summary>
    internal static string Shown(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Mapping,
        JsonTokenType.StartArray => Sequence,
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private RawValue Text(ref Utf8JsonReader reader, FieldName name)
    {
        if (reader.ValueIsEscaped)
        {
            return Unescaped(ref reader) is { } text ? RawValue.OfText(text) : RawValue.OfOther(Encoding.UTF8.GetString(reader.ValueSpan));
        }

        return RawValue.OfText(IsShared(name) ? strings.Of(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan));
    }

    // Texts that many facts have in common; the others would only fill the store.
    private static bool IsShared(FieldName name) => name.Role switch
    {
        FieldRole.Unit or FieldRole.Kind or FieldRole.On or FieldRole.Recorded or FieldRole.Place or FieldRole.Item or FieldRole.By => true,
        FieldRole.Attribute => name.Definition is { Type: not AttributeType.Text },
        _ => false,
    };

    private static RawValue Number(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> digits = reader.ValueSpan;
        if (digits.Length <= ShortNumber && !digits.ContainsAny((byte)'e', (byte)'E') && Utf8Parser.TryParse(digits, out decimal number, out _))
        {
            return RawValue.OfNumber(number);
        }

        string text = Encoding.UTF8.GetString(digits);
        return NumberReader.TryRead(text, out ParsedNumber read) ? RawValue.OfNumber(read.Value) : RawValue.OfBadNumber(text);
    }

    // An escape that names half a character cannot be compared.
    private static bool IsNamed(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        (!reader.ValueIsEscaped || Unescaped(ref reader) is not null) && reader.ValueTextEquals(name);

    private static RawValue Measure(ref Utf8JsonReader reader)
    {
        RawValue? numerator = null;
        RawValue? denominator = null;
        bool hasOthers = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            bool isNumerator = IsNamed(ref reader, "numerator"u8);
            bool isDenominator = IsNamed(ref reader, "denominator"u8);
            reader.Read();
            bool isNumber = reader.TokenType == JsonTokenType.Number;
            if (isNumerator && isNumber && numerator is null)
            {
                numerator = Number(ref reader);
            }
            else if (isDenominator && isNumber && denominator is null)
            {
                denominator = Number(ref reader);
            }
            else
            {
                hasOthers = true;
                reader.TrySkip();
            }
        }

        return hasOthers ? RawValue.OfOther(Mapping) : RawValue.OfParts(numerator, denominator);
    }

    private static RawValue List(ref Utf8JsonReader reader)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        bool hasOthers = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String && Unescaped(ref reader) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                hasOthers = true;
                reader.TrySkip();
            }
        }

        return hasOthers ? RawValue.OfOther(Sequence) : RawValue.OfList(texts.DrainToImmutable());
    }
}
