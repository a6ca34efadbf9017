using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A change to a record that nobody may make unseen, and the place that must be named.</summary>
/// <param name="What">What is done.</param>
/// <param name="Places">Places of which the first message must name one: part, entry or line, or both joined by a line break.</param>
/// <param name="Record">The changed record.</param>
internal sealed record Tampering(string What, string[] Places, byte[] Record)
{
    private static readonly string[] Lists =
    [
        "rules", "units", "exceptions", "facts", "elsewhere", "sheets", "corrections", "subjects", "figures", "bars", "gradeDecisions",
        "grades/classes", "grades/classes/subjects", "grades/classes/quotas",
    ];

    /// <summary>Every sort of change to every part of a record.</summary>
    internal static IEnumerable<Tampering> Of(AssessmentRecord record) =>
    [
        .. Values(record),
        .. Entries(record),
        .. Seal(record),
        .. Cuts(record),
        .. Tails(record),
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
            (string part, string entry) = SealedPlace.Of(root, path);
            yield return new($"changes {path}", [$"`{part}`\n`{entry}`", $"`{part}` of the record", "no record"], Bytes(changed));
        }
    }

    // Of what stands only once or twice, every value.
    private static bool IsFew(string path) => path.StartsWith("$.grading", StringComparison.Ordinal) || path.StartsWith("$.gradeDecisions", StringComparison.Ordinal);

    private static IEnumerable<Tampering> Entries(AssessmentRecord record)
    {
        foreach (string[] steps in Lists.Select(list => list.Split('/')))
        {
            int lists = Found(Parse(record), steps).Count;
            for (int list = 0; list < lists; list++)
            {
                foreach (Tampering tampering in Entries(record, steps, root => Found(root, steps)[list]))
                {
                    yield return tampering;
                }
            }
        }
    }

    private static IEnumerable<Tampering> Entries(AssessmentRecord record, string[] steps, Func<JsonNode, JsonArray> find)
    {
        string kind = steps.Length == 3 ? $"{steps[0]}/{steps[2]}" : steps[^1];
        string[] names = [.. find(Parse(record)).Select(entry => SealedPlace.Name(kind, entry!))];
        for (int i = 0; i < names.Length; i++)
        {
            string[] place = [$"`{steps[0]}`\n`{names[i]}`", $"`{steps[0]}` of the record"];
            yield return new($"drops {kind} {names[i]}", place, Changed(record, root => find(root).RemoveAt(i)));
            yield return new($"repeats {kind} {names[i]}", place, Changed(record, root => find(root).Insert(i, find(root)[i]!.DeepClone())));
            yield return new($"adds beside {kind} {names[i]}", [$"`{steps[0]}`\n was not there", $"`{steps[0]}` of the record"], Changed(record, root => find(root).Insert(i, Renamed(find(root)[i]!, names[i]))));
        }

        for (int i = 0; i + 1 < names.Length; i++)
        {
            yield return new($"swaps {kind} {names[i]}", [$"`{steps[0]}` stands in another order\n`{names[i + 1]}`"], Changed(record, root => Swap(find(root), i)));
        }
    }

    // Classes of a grade list are many, and each has its lists.
    private static IReadOnlyList<JsonArray> Found(JsonNode root, ReadOnlySpan<string> steps) => (root[steps[0]], steps.Length) switch
    {
        (JsonArray list, 1) => [list],
        (JsonArray list, _) => Found(list, steps[1..].ToArray()),
        (JsonObject inner, _) => Found(inner, steps[1..]),
        _ => [],
    };

    private static IReadOnlyList<JsonArray> Found(JsonArray list, string[] steps) => [.. list.SelectMany(item => Found(item!, steps))];

    private static JsonNode Renamed(JsonNode entry, string name)
    {
        if (entry is JsonValue)
        {
            return JsonValue.Create(name + "-2");
        }

        JsonNode copy = entry.DeepClone();
        JsonValue leaf = Leaves(copy).First(leaf => leaf.GetValueKind() == System.Text.Json.JsonValueKind.String && name.Contains(leaf.GetValue<string>(), StringComparison.Ordinal));
        leaf.ReplaceWith(JsonValue.Create(leaf.GetValue<string>() + "-2"));
        return copy;
    }

    private static void Swap(JsonArray list, int at)
    {
        JsonNode first = list[at]!;
        list.RemoveAt(at);
        list.Insert(at + 1, first);
    }

    private static byte[] Changed(AssessmentRecord record, Action<JsonNode> change)
    {
        JsonNode root = Parse(record);
        change(root);
        return Bytes(root);
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

    // Right before each part: what is left is whole lines.
    private static IEnumerable<Tampering> Tails(AssessmentRecord record)
    {
        byte[] bytes = record.Bytes.ToArray();
        foreach (string part in Parse(record).AsObject().Select(pair => pair.Key))
        {
            int length = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\n  \"{part}\":")) + 1;
            string line = bytes.AsSpan(0, length).Count((byte)'\n').ToString(CultureInfo.InvariantCulture);
            yield return new($"cuts before {part}", [$"breaks off at line {line};", $"breaks off at line {int.Parse(line, CultureInfo.InvariantCulture) + 1};"], bytes[..length]);
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

    internal static byte[] Bytes(JsonNode root)
    {
        using MemoryStream bytes = new();
        using (System.Text.Json.Utf8JsonWriter json = new(bytes, SheetJson.Options))
        {
            root.WriteTo(json);
        }

        return [.. bytes.ToArray(), .. Encoding.UTF8.GetBytes("\n")];
    }
}
