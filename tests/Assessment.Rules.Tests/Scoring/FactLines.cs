using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Tests.Scoring;

/// <summary>Facts as lines of NDJSON.</summary>
internal static class FactLines
{
    internal static string Of(Fact fact)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            EvidenceJson.Write(fact, json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The same lines, those of each unit together.</summary>
    internal static IEnumerable<string> ByUnit(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).GroupBy(UnitOf, StringComparer.Ordinal).SelectMany(lines => lines);

    private static string UnitOf(string line)
    {
        using JsonDocument fact = JsonDocument.Parse(line);
        return fact.RootElement.GetProperty("unit").GetString() ?? "";
    }
}
