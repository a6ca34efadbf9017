using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Tests.Scoring;

/// <summary>Evidence in NDJSON that is scored while it is read, and held against the same evidence read whole.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Units">The units.</param>
/// <param name="View">From when the evidence is looked at.</param>
/// <param name="Files">The files, each as its text.</param>
internal sealed record BothWays(RuleSet Rules, IReadOnlyList<Unit> Units, TimeView View, params ImmutableArray<string> Files)
{
    /// <summary>The sheets are the same to the byte, and so is what was refused, in its order.</summary>
    internal void ShouldAgree()
    {
        (ImmutableArray<RefusedFact> refused, ImmutableArray<ScoreSheet> sheets) = Whole();
        StreamedScoring scoring = new(Rules, Units, View);
        Dictionary<string, string> streamed = scoring.Score(Contents(), sheet => (sheet.Unit.Id, Json: Printed(sheet))).ToDictionary(one => one.Id, one => one.Json, StringComparer.Ordinal);

        scoring.Refused.Select(Told).ShouldBe(refused.Select(Told));
        streamed.Count.ShouldBe(Units.Count);
        foreach (ScoreSheet sheet in sheets)
        {
            streamed[sheet.Unit.Id].ShouldBe(Printed(sheet));
        }
    }

    /// <summary>Ids of the units in the order in which their sheets come.</summary>
    internal IEnumerable<string> Order() => new StreamedScoring(Rules, Units, View).Score(Contents(), sheet => sheet.Unit.Id);

    /// <summary>The evidence read whole, each unit told what of its own was refused.</summary>
    internal (ImmutableArray<RefusedFact> Refused, ImmutableArray<ScoreSheet> Sheets) Whole()
    {
        EvidenceReader reader = new(Rules, Units);
        ImmutableArray<EvidenceResult> read = [.. Contents().Select(file => reader.Read(file.Content, file.FileName, EvidenceFormat.Ndjson))];
        CorrectedFacts facts = View.Of([.. read.SelectMany(result => result.Facts)], reader.WithoutFact).Corrected;
        ImmutableArray<RefusedFact> refused = [.. read.SelectMany(result => result.Refused), .. facts.Told().Refused];
        return (refused, [.. Rules.ScoreAll(Units, facts.InForce).Select(sheet => sheet with { Refused = [.. refused.Where(fact => fact.UnitId == sheet.Unit.Id).Select(fact => fact.Fault)] })]);
    }

    internal IEnumerable<NdjsonFile> Contents() =>
        Files.Select((text, at) => new NdjsonFile(new MemoryStream(Encoding.UTF8.GetBytes(text)), $"evidence{at}.ndjson"));

    private static string Told(RefusedFact fact) =>
        $"{fact.UnitId} {fact.FactId} {fact.Fault.Descriptor.Code} {string.Join(' ', fact.Fault.Related.Prepend(fact.Fault.Span))} {fact.Fault.Message(Language.English)}";

    private string Printed(ScoreSheet sheet)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, SheetJson.Options))
        {
            SheetJson.Write(Rules.Scheme, sheet, json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
