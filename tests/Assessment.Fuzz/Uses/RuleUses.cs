using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules;
using Assessment.Rules.Reading;

namespace Assessment.Fuzz.Uses;

/// <summary>Uses files of rules: reads, checks, compiles, scores, explains and prints them.</summary>
internal static class RuleUses
{
    internal static IEnumerable<Diagnostic> Scheme(string text, Chance chance)
    {
        ReadResult<Scheme> read = SchemeReader.Read(text, Trial.Name, Limits.Default, _ => []);
        if (read.Value is not { } scheme)
        {
            return read.Diagnostics;
        }

        SchemeTable table = new(scheme, Language.English);
        table.WriteMarkdown(TextWriter.Null);
        table.WriteHtml(TextWriter.Null);
        ReadResult<RuleSet> compiled = RuleSet.TryCompile(scheme);
        if (compiled.Value is { } rules)
        {
            List<Unit> units = [.. scheme.Units.Kinds.Take(3).Select(kind => Unit.Of($"u-{kind.Name}", kind.Name))];
            Score(rules, units, [.. units.SelectMany(unit => MadeFacts.Of(rules.Scheme, unit, chance))]);
        }

        return read.Diagnostics.Concat(compiled.Diagnostics);
    }

    internal static ImmutableArray<Diagnostic> Cases(Seed seed, string text)
    {
        ReadResult<CaseFile> read = CaseFile.Read(text, Trial.Name);
        if (read.Value is { } cases)
        {
            foreach (CaseResult result in CaseRunner.Run(seed.Beside.Rules, cases))
            {
                _ = result.Failures.Select(failure => failure.Message(Language.English)).ToList();
            }
        }

        return read.Diagnostics;
    }

    /// <summary>Scores, holds each sheet to its own arithmetic, and writes it in every form.</summary>
    internal static void Score(RuleSet rules, IReadOnlyList<Unit> units, IReadOnlyList<Fact> facts)
    {
        ImmutableArray<ScoreSheet> sheets = rules.ScoreAll(units, facts);
        foreach (ScoreSheet sheet in sheets)
        {
            Reconciliation.Verify(sheet);
        }

        SheetText text = new(rules.Scheme, Language.Chinese);
        text.WriteBrief(sheets, TextWriter.Null);
        text.WriteHtml(sheets.Take(1), TextWriter.Null);
        using Utf8JsonWriter json = new(Stream.Null);
        SheetJson.WriteAll(rules.Scheme, sheets.Take(1), json);
    }
}
