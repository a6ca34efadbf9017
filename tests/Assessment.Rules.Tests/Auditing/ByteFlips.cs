using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>Single bytes of a record made others, with the line and the entry that hold them.</summary>
internal sealed class ByteFlips(AssessmentRecord record)
{
    private readonly byte[] bytes = record.Bytes.ToArray();
    private readonly JsonNode root = JsonNode.Parse(record.Bytes.Span)!;
    private readonly ImmutableArray<(long Start, string Path, bool IsValue)> tokens = [.. Tokens(record.Bytes.ToArray())];

    internal IEnumerable<ByteFlip> Of(int seed, int count)
    {
        Random random = new(seed);
        for (int i = 0; i < count; i++)
        {
            int at = random.Next(bytes.Length);
            byte[] changed = [.. bytes];
            changed[at] ^= (byte)random.Next(1, 256);
            string path = tokens.Last(token => token.Start <= at).Path;
            (string part, string entry) = path.Length > 2 ? SealedPlace.Of(root, path) : ("", "");
            yield return new(at, LineAt(at), part, entry, changed) { EntryLine = LineAt(StartOf(part, entry, path)) };
        }
    }

    private int LineAt(long at) => 1 + bytes.AsSpan(0, (int)at).Count((byte)'\n');

    // The first token of the shortest path that still lies in the entry; of the value, where a key stands before it.
    private long StartOf(string part, string entry, string path)
    {
        string shortest = path;
        for (int end = path.Length; end > 2 && entry.Length > 0; end = path.LastIndexOfAny(['.', '['], end - 1))
        {
            string outer = path[..end];
            shortest = outer.Length > 2 && SealedPlace.Of(root, outer) == (part, entry) ? outer : shortest;
        }

        return tokens.Last(token => token.Path == shortest && token.IsValue).Start;
    }

    // Every token with the path of the value, or of the value whose key it is.
    private static List<(long Start, string Path, bool IsValue)> Tokens(byte[] bytes)
    {
        List<(long, string, bool)> found = [];
        Stack<(bool IsList, int Index, string Path)> open = new();
        string key = "$";
        Utf8JsonReader reader = new(bytes);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                found.Add((reader.TokenStartIndex, open.Pop().Path, false));
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                key = $"{open.Peek().Path}.{reader.GetString()}";
            }
            else if (open.Count > 0 && open.Peek().IsList)
            {
                (bool isList, int index, string path) = open.Pop();
                open.Push((isList, index + 1, path));
                key = $"{path}[{index}]";
            }

            found.Add((reader.TokenStartIndex, key, reader.TokenType != JsonTokenType.PropertyName));
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Push((reader.TokenType == JsonTokenType.StartArray, 0, key));
            }
        }

        return found;
    }
}

/// <summary>One byte made another.</summary>
/// <param name="At">Where.</param>
/// <param name="Line">Its line.</param>
/// <param name="Part">Its part; empty outside all.</param>
/// <param name="Entry">Its entry; empty where it belongs to the part as a whole.</param>
/// <param name="Record">The changed record.</param>
internal sealed record ByteFlip(int At, int Line, string Part, string Entry, byte[] Record)
{
    /// <summary>Line at which the entry begins.</summary>
    internal int EntryLine { get; init; }

    internal string What => $"byte {At}, line {Line}, {Part} {Entry}";

    /// <summary>Whether the first fault names the line, or the part and the entry.</summary>
    internal bool IsToldBy(ImmutableArray<Diagnostic> faults) => !faults.IsEmpty && faults[0].Descriptor.Code switch
    {
        // A bracket or a line break may be missed only at the next line.
        "ASM5001" or "ASM5002" or "ASM5006" => faults[0].Span.Line == Line || faults[0].Span.Line == Line + 1,
        "ASM5003" => Part == "record" || Part == "format",
        "ASM5004" => Part == "format",
        "ASM5005" => faults[0].Arguments[0] == Part || Part.Length == 0,
        "ASM5014" or "ASM5015" => Part == "seal",
        "ASM5022" or "ASM5023" => Part == "signature",
        _ => faults[0].Arguments[0] == Part && (faults[0].Arguments[1] == Entry || Entry.Length == 0) && IsStart(faults[0]),
    };

    // What is missing or another's has no place of its own.
    private bool IsStart(Diagnostic fault) => fault.Descriptor.Code != "ASM5010" || Entry.Length == 0 || fault.Span.Line == EntryLine;
}
