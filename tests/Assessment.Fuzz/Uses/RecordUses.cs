using System.Collections.Immutable;
using System.Text;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Fuzz.Uses;

/// <summary>Uses records and appeals: verifies, replays, masks and compares a record, decides an appeal.</summary>
internal static class RecordUses
{
    private const string Forward = """{"id":"a1","unit":"qingshan","kind":"withdrawal","replaces":"f1"}""";

    internal static IEnumerable<Diagnostic> Record(Seed seed, byte[] content)
    {
        ReadResult<AssessmentRecord> read = AssessmentRecord.Read(content, Trial.Name);
        if (read.Value is not { } record)
        {
            return read.Diagnostics;
        }

        ImmutableArray<Diagnostic> faults = RecordSigning.VerifySeal(record);
        ReplayOutcome outcome = RecordReplay.Run(record);
        foreach (RecordDifference difference in outcome.Differences)
        {
            _ = difference.Sentence(Language.English);
        }

        _ = RecordSigning.Mask(record, ["person", "refs", "by", "note"]);
        ReadResult<RecordDiff> diff = RecordDiff.Between(seed.Beside.Record, record);
        diff.Value?.Write(Language.Chinese, TextWriter.Null);
        return [.. read.Diagnostics, .. faults, .. RecordSigning.VerifySignature(record, null)];
    }

    internal static IEnumerable<Diagnostic> Appeals(Seed seed, string text)
    {
        ReadResult<Appeals> read = Assessment.Rules.Appeals.Read(text, Trial.Name);
        EvidenceFile evidence = new("forward", Encoding.UTF8.GetBytes(Forward), EvidenceFormat.Ndjson);
        ReadResult<AppealResult>? result = read.Value?.Decide(seed.Beside.Record, [evidence]);
        result?.Value?.Write(Language.English, TextWriter.Null);
        return [.. read.Diagnostics, .. result?.Diagnostics ?? []];
    }
}
