using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A change to a record that nobody may make unseen, and the place that must be named.</summary>
/// <param name="What">What is done.</param>
/// <param name="Places">Words of which the message must name one: the part or the entry.</param>
/// <param name="Record">The changed record.</param>
internal sealed record Tampering(string What, string[] Places, byte[] Record)
{
    private static readonly string[] Lists = ["rules", "units", "facts", "sheets", "corrections", "subjects", "figures", "bars", "gradeDecisions"];

    /// <summary>Every sort of change to every part of a record.</summary>
    internal static IEnumerable<Tampering> Of(AssessmentRecord record) =>
    [
        .. Values(record),
        .. Entries(record),
        .. Seal(record),
        .. Cuts(record),
        .. Blanks(record),
        .. Parts(record),
    ];

    // Every single value anywhere, numbers by one digit and texts by one character.
    private static IEnumerable<Tampering> Values(AssessmentRecord record)
    {
        JsonNode root = Parse(record);
        string[] paths = [.. Leaves(root).Select(leaf => leaf.GetPath())];
        foreach (string path in paths.Where((path, index) => (index % 7 == 0 || IsFew(path)) && !path.StartsWith("$.seal", StringComparison.Ordinal)))
        {
            JsonNode changed = Parse(record);
            JsonNode leaf = Leaves(changed).First(node => node.GetPath() == path);
            leaf.ReplaceWith(Other(leaf));
            string part = path.Split('.', '[')[1];
            yield return new($"changes {path}", [part], Bytes(changed));
        }
    }

    // Of what stands only once or twice, every value.
    private static bool IsFew(string path) => path.StartsWith("$.grading", StringComparison.Ordinal) || path.StartsWith("$.gradeDecisions", StringComparison.Ordinal);

    private static IEnumerable<Tampering> Entries(AssessmentRecord record)
    {
        foreach (string part in Lists)
        {
            int count = Parse(record)[part]!.AsArray().Count;
            for (int i = 0; i < count; i++)
            {
                JsonNode dropped = Parse(record);
                dropped[part]!.AsArray().RemoveAt(i);
                yield return new($"drops {part} {i}", [part], Bytes(dropped));

                JsonNode twice = Parse(record);
                twice[part]!.AsArray().Insert(i, twice[part]![i]!.DeepClone());
                yield return new($"repeats {part} {i}", [part], Bytes(twice));
            }

            for (int i = 0; i + 1 < count; i++)
            {
                JsonNode swapped = Parse(record);
                JsonArray entries = swapped[part]!.AsArray();
                JsonNode first = entries[i]!;
                entries.RemoveAt(i);
                entries.Insert(i + 1, first);
                yield return new($"swaps {part} {i}", [part], Bytes(swapped));
            }
        }
    }

    private static IEnumerable<Tampering> Parts(AssessmentRecord record)
    {
        string[] parts = [.. Parse(record).AsObject().Select(pair => pair.Key)];
        foreach (string part in parts)
        {
            JsonNode dropped = Parse(record);
            dropped.AsObject().Remove(part);
            yield return new($"drops {part}", [part, "no record"], Bytes(dropped));

            JsonNode moved = Parse(record);
            JsonNode? value = moved[part];
            moved.AsObject().Remove(part);
            moved.AsObject().Insert(part == parts[0] ? 1 : 0, part, value);
            yield return new($"moves {part}", [part, "record", "format"], Bytes(moved));

            JsonNode added = Parse(record);
            added[part + "2"] = 1;
            yield return new($"adds {part}2", [part + "2"], Bytes(added));
        }
    }

    private static IEnumerable<Tampering> Seal(AssessmentRecord record)
    {
        JsonNode root = Parse(record);
        foreach (string path in Leaves(root["seal"]!).Select(leaf => leaf.GetPath()))
        {
            JsonNode changed = Parse(record);
            JsonNode leaf = Leaves(changed["seal"]!).First(node => node.GetPath() == path);
            leaf.ReplaceWith(Other(leaf));
            yield return new($"changes {path}", ["seal", "封印"], Bytes(changed));
        }
    }

    private static IEnumerable<Tampering> Cuts(AssessmentRecord record)
    {
        byte[] bytes = record.Bytes.ToArray();
        for (int i = 1; i < 60; i++)
        {
            int length = (int)((long)bytes.Length * i / 60);
            string line = (1 + bytes.AsSpan(0, length).Count((byte)'\n')).ToString(CultureInfo.InvariantCulture);
            string before = bytes.AsSpan(0, length).Count((byte)'\n').ToString(CultureInfo.InvariantCulture);
            yield return new($"cuts at {length}", [$" {line}", $" {before}"], bytes[..length]);
        }
    }

    private static IEnumerable<Tampering> Blanks(AssessmentRecord record)
    {
        byte[] bytes = record.Bytes.ToArray();
        for (int i = 1; i < 60; i++)
        {
            int at = (int)((long)bytes.Length * i / 60);
            int lineBreak = at + bytes.AsSpan(at).IndexOf((byte)'\n');
            string line = (1 + bytes.AsSpan(0, lineBreak).Count((byte)'\n')).ToString(CultureInfo.InvariantCulture);
            yield return new($"adds a blank at {lineBreak}", [$" {line} "], [.. bytes[..lineBreak], (byte)' ', .. bytes[lineBreak..]]);
        }
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Leaves(pair.Value)),
        JsonArray list => list.SelectMany(Leaves),
        JsonValue value => [value],
        _ => [],
    };

    private static JsonNode Other(JsonNode leaf)
    {
        string text = leaf.ToJsonString();
        return text switch
        {
            "true" => JsonValue.Create(false),
            "false" => JsonValue.Create(true),
            ['"', ..] => JsonValue.Create(Flipped(leaf.GetValue<string>())),
            _ => JsonNode.Parse(text[..^1] + (text[^1] == '7' ? '8' : '7'))!,
        };
    }

    private static string Flipped(string text) => text.Length == 0 ? "x" : text[..^1] + (text[^1] == '7' ? '8' : '7');

    private static JsonNode Parse(AssessmentRecord record) => JsonNode.Parse(record.Bytes.Span)!;

    private static byte[] Bytes(JsonNode root)
    {
        using MemoryStream bytes = new();
        using (System.Text.Json.Utf8JsonWriter json = new(bytes, SheetJson.Options))
        {
            root.WriteTo(json);
        }

        return [.. bytes.ToArray(), .. Encoding.UTF8.GetBytes("\n")];
    }
}
