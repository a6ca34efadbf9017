using System.Text.Json;

namespace Assessment.Rules.Explaining;

/// <summary>Writes quantities and words into JSON.</summary>
internal static class JsonFigures
{
    // Dividing by this one drops trailing zeros: 1.50 and 1.5 are the same figure and become the same bytes.
    private const decimal One = 1.0000000000000000000000000000m;

    internal static void WriteFigureValue(this Utf8JsonWriter json, decimal value) => json.WriteNumberValue(value / One);

    internal static void WriteFigure(this Utf8JsonWriter json, string name, decimal value) => json.WriteNumber(name, value / One);

    /// <summary>A figure, or null where it is not known.</summary>
    internal static void WriteFigure(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } known)
        {
            json.WriteFigure(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A named case as the word that files use for it, such as <c>not-assigned</c>.</summary>
    internal static void WriteWord<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, Keyword.Of(value));

    /// <summary>A text that is left out when it is empty.</summary>
    internal static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
