using System.Text;
using System.Text.Json;
using Assessment.Rules;

namespace Assessment.Fuzz;

/// <summary>Files of the formats of which the repository has few or none, made of those that it has.</summary>
internal static class MadeSeeds
{
    private const int MostSheets = 2;

    internal static IEnumerable<Seed> Of(Seed seed) => seed.Kind switch
    {
        SeedKind.Evidence =>
        [
            As(seed, SeedKind.EvidenceList, $"[{string.Join(",\n", Lines(seed))}]\n"),
            As(seed, SeedKind.EvidenceYaml, $"evidence:\n{string.Concat(Lines(seed).Select(line => $"  - {line}\n"))}"),
            As(seed, SeedKind.ScoreSheets, Sheets(seed)),
            As(seed, SeedKind.EvidenceTable, Table(seed)),
            As(seed, SeedKind.EvidenceSheet, Workbook.SheetOf(Table(seed))),
        ],
        SeedKind.Record => [As(seed, SeedKind.Appeals, Appeals(seed.Beside.Record))],
        _ => [],
    };

    private static Seed As(Seed seed, SeedKind kind, string text) => new($"{seed.Name} as {kind}", kind, Encoding.UTF8.GetBytes(text), seed.Beside);

    private static IEnumerable<string> Lines(Seed seed) =>
        Encoding.UTF8.GetString(seed.Content).Split('\n').Where(line => line.StartsWith('{'));

    private static string Sheets(Seed seed)
    {
        EvidenceReader reader = new(seed.Beside.Rules.Scheme, [.. seed.Beside.Units]);
        EvidenceResult read = reader.Read(new MemoryStream(seed.Content), seed.Name, EvidenceFormat.Ndjson);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            SheetJson.WriteAll(seed.Beside.Rules.Scheme, seed.Beside.Rules.ScoreAll(seed.Beside.Units, read.Facts).Take(MostSheets), json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Table(Seed seed)
    {
        using StringWriter writer = new();
        new EvidenceTemplate(seed.Beside.Rules.Scheme).WriteCsv(writer);
        return writer.ToString().Replace("unit-1", seed.Beside.Units[0].Id, StringComparison.Ordinal);
    }

    private static string Appeals(AssessmentRecord record)
    {
        JsonElement fact = record.Root.GetProperty("facts")[0];
        return $$"""
            record: {{record.RootHash}}
            appeals:
              - id: A-1
                unit: {{fact.GetProperty("unit").GetString()}}
                lines: [{{fact.GetProperty("kind").GetString()}}]
                grounds: 当天已请假
                evidence: [a1]
                decision: { outcome: part, by: 县考核办, on: 2024-01-20, accept: [a1], reason: 属实 }
              - { id: A-2, unit: {{fact.GetProperty("unit").GetString()}}, lines: [{{fact.GetProperty("kind").GetString()}}], grounds: 有异议 }

            """;
    }
}
