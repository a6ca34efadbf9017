using System.Text;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>The lines at which the parts of a record and their entries stand.</summary>
internal sealed class RecordLines
{
    private readonly Dictionary<(string Part, int Index), int> lines = [];
    private readonly byte[] bytes;
    private long counted;
    private int line = 1;

    internal RecordLines(ReadOnlySpan<byte> record)
    {
        bytes = record.ToArray();
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = 64 });
        string part = "";
        int index = 0;
        while (reader.Read())
        {
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName })
            {
                part = Encoding.UTF8.GetString(reader.ValueSpan);
                index = 0;
                lines[(part, -1)] = LineAt(reader.TokenStartIndex);
            }
            else if (reader.CurrentDepth == 2 && reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                lines[(part, index++)] = LineAt(reader.TokenStartIndex);
            }
        }
    }

    /// <summary>The line of an entry; of the part, where there is no such entry.</summary>
    internal int Of(string part, int index) =>
        lines.TryGetValue((part, index), out int found) || lines.TryGetValue((part, -1), out found) ? found : 0;

    private int LineAt(long position)
    {
        line += bytes.AsSpan((int)counted, (int)(position - counted)).Count((byte)'\n');
        counted = position;
        return line;
    }
}
