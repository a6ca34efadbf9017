using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>The lines at which the parts of a record and their entries stand.</summary>
internal sealed class RecordLines
{
    private readonly Dictionary<(string Part, int Index), int> lines = [];
    private readonly byte[] bytes;
    private string part = "";
    private int index;
    private long counted;
    private int line = 1;

    internal RecordLines(ReadOnlySpan<byte> record, int version)
    {
        bytes = record.ToArray();
        Dictionary<string, RecordPartKind> kinds = RecordFormat.Parts(version).ToDictionary(kind => kind.Key, StringComparer.Ordinal);
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = 64 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            (part, index) = (reader.GetString() ?? "", 0);
            lines[(part, -1)] = LineAt(reader.TokenStartIndex);
            reader.Read();
            Part(ref reader, kinds.GetValueOrDefault(part));
        }
    }

    /// <summary>The line of an entry; of the part, where there is no such entry.</summary>
    internal int Of(string name, int at) =>
        lines.TryGetValue((name, at), out int found) || lines.TryGetValue((name, -1), out found) ? found : 0;

    private void Part(ref Utf8JsonReader reader, RecordPartKind? kind)
    {
        if (kind is null || reader.TokenType == JsonTokenType.Null)
        {
            reader.Skip();
        }
        else if (kind.Shape == RecordPartShape.List)
        {
            Items(ref reader, kind.Entry);
        }
        else
        {
            Entry(ref reader, kind.Entry);
        }
    }

    private void Items(ref Utf8JsonReader reader, RecordEntryKind kind)
    {
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
            }

            Entry(ref reader, kind);
        }
    }

    private void Entry(ref Utf8JsonReader reader, RecordEntryKind kind)
    {
        lines[(part, index++)] = LineAt(reader.TokenStartIndex);
        if (kind.Inner.IsEmpty)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString() ?? "";
            reader.Read();
            if (kind.Find(key) is { } inner)
            {
                Items(ref reader, inner);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private int LineAt(long position)
    {
        line += bytes.AsSpan((int)counted, (int)(position - counted)).Count((byte)'\n');
        counted = position;
        return line;
    }
}
