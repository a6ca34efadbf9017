using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Rendering;

namespace Assessment.Rules;

/// <summary>Prints a template of evidence: one made-up fact for each kind that the scheme takes, to be overwritten.</summary>
/// <param name="scheme">The scheme.</param>
public sealed class EvidenceTemplate(Scheme scheme)
{
    // The byte order mark makes spreadsheets read the file as UTF-8.
    private const string Mark = "\uFEFF";

    private static readonly ImmutableArray<string> First = ["id", "unit", "kind", "on", "count", "score"];
    private static readonly ImmutableArray<string> Named = ["person", "place", "issue"];
    private static readonly ImmutableArray<string> Last = ["refs", "by", "note"];

    private readonly ImmutableArray<Fact> examples = [.. ExampleFacts.Of(scheme)];

    /// <summary>Writes the examples as CSV for a spreadsheet, one a row; what the scheme counts by and every attribute is a column.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ImmutableArray<string> named = [.. Named.Where(field => examples.Any(fact => ExampleCells.Field(fact, field).Length > 0))];
        ImmutableArray<string> attributes = [.. examples.SelectMany(fact => fact.Attributes.Keys).Distinct(StringComparer.Ordinal)];
        writer.Write(Mark);
        writer.Write(Csv.Row([.. First, .. named, .. attributes, .. Last]));
        foreach (Fact fact in examples)
        {
            writer.Write(Csv.Row([.. ExampleCells.First(fact), .. named.Select(field => ExampleCells.Field(fact, field)), .. attributes.Select(name => ExampleCells.Attribute(fact, name)), .. ExampleCells.Last(fact)]));
        }
    }

    /// <summary>Writes the examples as NDJSON, one a line.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteNdjson(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using MemoryStream bytes = new();
        foreach (Fact fact in examples)
        {
            using (Utf8JsonWriter json = new(bytes, SheetJson.Options with { Indented = false }))
            {
                FactJson.Write(fact, json);
            }

            bytes.WriteByte((byte)'\n');
        }

        writer.Write(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
