using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Assessment.Rules.Auditing;

/// <summary>Prints values as YAML: short ones on one line, long ones as blocks, texts without quotation marks where that is safe.</summary>
internal static class YamlText
{
    private const int LineWidth = 120;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'\\:#{}[],&*!|>%@`\r\n\t?");

    internal static string Of(Plain.Map root)
    {
        StringBuilder text = new();
        Block(root, 0, text);
        return text.ToString();
    }

    /// <summary>A value on one line, with brackets.</summary>
    internal static string OneLine(Plain value) => value switch
    {
        Plain.Text scalar => Scalar(scalar.Value),
        Plain.List list => $"[{string.Join(", ", list.Items.Select(OneLine))}]",
        Plain.Map { Entries.IsEmpty: true } => "{}",
        Plain.Map map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key)}: {OneLine(entry.Value)}"))} }}",
        _ => "",
    };

    private static void Block(Plain.Map map, int indent, StringBuilder text)
    {
        foreach (PlainEntry entry in map.Entries)
        {
            text.Append(' ', text.Length > 0 && text[^1] == '\n' ? indent : 0).Append(Scalar(entry.Key)).Append(':');
            Value(entry.Value, indent, text);
        }
    }

    private static void Value(Plain value, int indent, StringBuilder text)
    {
        switch (value)
        {
            case Plain.List { IsTall: true } list:
                text.Append('\n');
                Items(list.Items, indent + 2, text);
                break;
            case Plain.Map map when IsLong(map, indent):
                text.Append('\n');
                Block(map, indent + 2, text);
                break;
            default:
                text.Append(' ').Append(OneLine(value)).Append('\n');
                break;
        }
    }

    private static void Items(ImmutableArray<Plain> items, int indent, StringBuilder text)
    {
        foreach (Plain item in items)
        {
            text.Append(' ', indent).Append("- ");
            if (item is Plain.Map map && IsLong(map, indent))
            {
                Block(map, indent + 2, text);
            }
            else
            {
                text.Append(OneLine(item)).Append('\n');
            }
        }
    }

    private static bool IsLong(Plain.Map map, int indent) =>
        !map.Entries.IsEmpty && (HasTall(map) || OneLine(map).Length + indent > LineWidth);

    private static bool HasTall(Plain.Map map) =>
        map.Entries.Any(entry => entry.Value is Plain.List { IsTall: true } || (entry.Value is Plain.Map inner && HasTall(inner)));

    private static string Scalar(string value) => IsSafe(value) ? value : Quoted(value);

    // Numbers and the words for yes and no need no marks: every value is read as text first.
    private static bool IsSafe(string value) =>
        value.Length > 0
        && value.Trim().Length == value.Length
        && !value.AsSpan().ContainsAny(Marks)
        && value[0] is not ('-' or '~' or '=' or '<')
        && value.All(sign => !char.IsControl(sign) && !char.IsSurrogate(sign) && sign is not ('\u2028' or '\u2029' or '\ufeff'));

    private static string Quoted(string value)
    {
        StringBuilder text = new("\"");
        foreach (char sign in value)
        {
            _ = sign switch
            {
                '"' or '\\' => text.Append('\\').Append(sign),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                '\u2028' or '\u2029' or '\ufeff' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                _ when char.IsControl(sign) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                _ => text.Append(sign),
            };
        }

        return text.Append('"').ToString();
    }
}
