using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>
/// JSON in one form only: no blanks, every character as itself except quotation mark, backslash and control characters, numbers as
/// they stand. Keys of a record stand as in the record, keys of a rule file in ordinal order. Everything is hashed in this form.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>The hash of a value: SHA-256 of its canonical form in UTF-8, as small hexadecimal digits.</summary>
    internal static string Hash(JsonElement value) => Hash(text => Write(value, text));

    /// <inheritdoc cref="Hash(JsonElement)"/>
    internal static string Hash(Plain value) => Hash(text => Write(value, text));

    /// <summary>The canonical form of a value.</summary>
    internal static string Of(JsonElement value)
    {
        StringBuilder text = new();
        Write(value, text);
        return text.ToString();
    }

    private static string Hash(Action<StringBuilder> write)
    {
        StringBuilder text = new();
        write(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                List('{', value.EnumerateObject(), '}', text, property =>
                {
                    Quote(property.Name, text);
                    text.Append(':');
                    Write(property.Value, text);
                });
                break;
            case JsonValueKind.Array:
                List('[', value.EnumerateArray(), ']', text, item => Write(item, text));
                break;
            case JsonValueKind.String:
                Quote(value.GetString() ?? "", text);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void Write(Plain value, StringBuilder text)
    {
        switch (value)
        {
            case Plain.Map { OrderCounts: true } map:
                List('[', map.Entries, ']', text, entry => Entry(entry, text));
                break;
            case Plain.Map map:
                List('{', map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal), '}', text, entry => Entry(entry, text));
                break;
            case Plain.List list:
                List('[', list.Items, ']', text, item => Write(item, text));
                break;
            case Plain.Text scalar:
                Quote(scalar.Value, text);
                break;
        }
    }

    private static void Entry(PlainEntry entry, StringBuilder text)
    {
        Quote(entry.Key, text);
        text.Append(':');
        Write(entry.Value, text);
    }

    private static void List<T>(char open, IEnumerable<T> items, char close, StringBuilder text, Action<T> write)
    {
        text.Append(open);
        bool isFirst = true;
        foreach (T item in items)
        {
            text.Append(isFirst ? "" : ",");
            isFirst = false;
            write(item);
        }

        text.Append(close);
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (char sign in value)
        {
            _ = sign switch
            {
                '"' or '\\' => text.Append('\\').Append(sign),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                _ => text.Append(sign),
            };
        }

        text.Append('"');
    }
}
