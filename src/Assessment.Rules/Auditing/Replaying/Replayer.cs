using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Scores the input of a record again and compares.</summary>
internal sealed class Replayer(AssessmentRecord record)
{
    /// <summary>By the record's own rules; every byte of the result is compared, as far as the engine that sealed wrote it.</summary>
    internal ReplayOutcome Run(RuleFile rules) =>
        Run(rules, record.Engine == EngineVersion.Current ? SheetDifferences.Everything : SheetDifferences.OfOlderEngine);

    /// <summary>By rules from elsewhere; where they say the same, their places in the file are not compared.</summary>
    internal ReplayOutcome RunBeside(RuleFile rules) => Run(rules, SheetDifferences.Meaning);

    private ReplayOutcome Run(RuleFile rules, SheetDifferences compare)
    {
        ReadResult<RecordScoring> scoring = RecordScoring.Of(record, rules);
        if (scoring.Value is not { } input)
        {
            return new([], scoring.Diagnostics);
        }

        RecordResult result = RecordResult.Of(input.Rules, input.Units, input.Facts);
        ImmutableArray<RecordDifference> differences =
        [
            .. Canonical(input.Rules.Scheme),
            .. compare.Between(record.Root.GetProperty("sheets"), result.Sheets),
            .. Corrections(result.Corrections),
        ];
        return new(differences, scoring.Diagnostics);
    }

    private IEnumerable<RecordDifference> Canonical(Scheme scheme)
    {
        string found = SchemePrinter.CanonicalHash(scheme);
        return found == record.CanonicalHash ? [] : [Rules("canonical", record.CanonicalHash, found)];
    }

    private IEnumerable<RecordDifference> Corrections(JsonElement found)
    {
        string was = CanonicalJson.Of(record.Root.GetProperty("corrections"));
        string now = CanonicalJson.Of(found);
        return was == now ? [] : [new("corrections", "", "", "", 0, [], "", was, now)];
    }

    private static RecordDifference Rules(string field, string was, string now) => new("rules", "", "", "", 0, [], field, was, now);
}
