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
        && value.All(sign => !char.IsSurrogate(sign) && !IsHidden(new Rune(sign)));

    // Nobody sees such a sign, and some of them turn what stands around it.
    private static bool IsHidden(Rune sign) => sign.Value is 0xFFFE or 0xFFFF || Rune.GetUnicodeCategory(sign) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Quoted(string value)
    {
        StringBuilder text = new("\"");
        foreach (Rune sign in value.EnumerateRunes())
        {
            _ = sign.Value switch
            {
                '"' or '\\' => text.Append('\\').Append(sign),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when !IsHidden(sign) => text.Append(sign),
                <= 0xFFFF => text.Append(CultureInfo.InvariantCulture, $"\\u{sign.Value:x4}"),
                _ => text.Append(CultureInfo.InvariantCulture, $"\\U{sign.Value:x8}"),
            };
        }

        return text.Append('"').ToString();
    }
}
