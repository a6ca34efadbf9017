using System.Collections.Immutable;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Reads the files of a scoring one after the other, each by what the one before says, and scores.</summary>
internal sealed class ScoringRun(Terminal terminal, Disk disk)
{
    internal Scoring Of(ScoringFiles files)
    {
        ReadResult<Scheme> read = SchemeReader.Read(disk.ReadText(files.Scheme), files.Scheme);
        Tell(read.Diagnostics);
        if (read.Value is not { } scheme)
        {
            return Refused(ExitCode.RulesInvalid);
        }

        ReadResult<IReadOnlyList<Unit>> units = UnitsReader.Read(disk.ReadText(files.Units), files.Units, scheme);
        Tell(units.Diagnostics);
        if (units.Value is not { Count: > 0 } known)
        {
            return Refused(ExitCode.EvidenceInvalid);
        }

        if (Compile(files, scheme, known) is not { } rules)
        {
            return Refused(ExitCode.RulesInvalid);
        }

        // A unit that is refused does not hold up the others; the exit code says that one was.
        Scoring scored = Proves(rules, known) ? Score(files, rules, known) : Refused(ExitCode.EvidenceInvalid);
        return units.HasErrors ? scored with { Code = ExitCode.EvidenceInvalid } : scored;
    }

    // Tags that make two alternates apply to a unit, or none, would give it points that nobody has.
    private bool Proves(RuleSet rules, IReadOnlyList<Unit> units)
    {
        ImmutableArray<Diagnostic> faults = SchemeChecker.Prove(rules.Scheme, units);
        Tell(faults);
        return !faults.Any(fault => fault.Descriptor.Severity == Severity.Error);
    }

    private static Scoring Refused(int code) => new(code, null, []);

    private RuleSet? Compile(ScoringFiles files, Scheme scheme, IReadOnlyList<Unit> units)
    {
        ReadResult<Decisions> decisions = files.Decisions is { } file
            ? DecisionsReader.Read(disk.ReadText(file), file, scheme, units)
            : new(Decisions.None, []);
        Tell(decisions.Diagnostics);
        if (decisions.Value is not { } decided)
        {
            return null;
        }

        ReadResult<RuleSet> compiled = RuleSet.TryCompile(scheme, decided);
        Tell(compiled.Diagnostics);
        return compiled.Value;
    }

    private Scoring Score(ScoringFiles files, RuleSet rules, IReadOnlyList<Unit> units)
    {
        using Patience patience = new(terminal, "正在读佐证和评分……", "Reading evidence and scoring …");
        EvidenceReader reader = new(rules, units);
        ImmutableArray<EvidenceResult> read = [.. files.Evidence.Select(file => Read(reader, file))];
        CorrectedFacts facts = files.View.Of([.. read.SelectMany(result => result.Facts)], reader.WithoutFact).Corrected;
        ImmutableArray<RefusedFact> refused = [.. read.SelectMany(result => result.Refused), .. facts.Refused];
        Tell([.. refused.Select(fact => fact.Fault)]);
        ILookup<string, Diagnostic> faults = refused.Where(fact => fact.UnitId is not null).ToLookup(fact => fact.UnitId ?? "", fact => fact.Fault, StringComparer.Ordinal);
        ImmutableArray<ScoreSheet> sheets = [.. rules.ScoreAll(units, facts.InForce).Select(sheet => sheet with { Refused = [.. faults[sheet.Unit.Id]] })];
        return new Scoring(refused.IsEmpty ? ExitCode.Done : ExitCode.EvidenceInvalid, rules.Scheme, sheets);
    }

    private EvidenceResult Read(EvidenceReader reader, string file)
    {
        EvidenceFormat format = EvidenceFormats.Of(file);
        using Stream content = disk.Open(file);
        return reader.Read(content, file, format);
    }

    // Remarks on the rules are for `check`; whoever scores wants to hear of what may be wrong.
    private void Tell(ImmutableArray<Diagnostic> diagnostics) =>
        DiagnosticText.WriteShort([.. diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity != Severity.Information)], terminal.Error, terminal.Language);
}
