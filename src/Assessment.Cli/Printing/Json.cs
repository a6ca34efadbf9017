using System.Buffers;
using System.Text;
using System.Text.Json;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Puts JSON on the side of the results.</summary>
internal static class Json
{
    internal static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        writer.Write(Text(write));
        writer.Write('\n');
    }

    internal static string Text(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, SheetJson.Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
