using System.Collections.Immutable;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Reads the files of a scoring one after the other, each by what the one before says, and scores.</summary>
internal sealed class ScoringRun(Terminal terminal, Disk disk)
{
    /// <summary>Reads all files and scores.</summary>
    internal Scoring Of(ScoringFiles files) => Of(files, Prepare(files));

    /// <summary>Reads the evidence and scores.</summary>
    internal Scoring Of(ScoringFiles files, Prepared prepared) =>
        prepared.Rules is { } rules ? Score(files, rules, prepared) : new Scoring(prepared.Code, null, []);

    /// <summary>Reads everything but the evidence.</summary>
    internal Prepared Prepare(ScoringFiles files)
    {
        ReadResult<Scheme> read = SchemeReader.Read(files.Scheme.Text, files.Scheme.Name);
        Tell(read.Diagnostics);
        if (read.Value is not { } scheme)
        {
            return new Prepared(ExitCode.RulesInvalid, null, []);
        }

        string unitsText = disk.ReadText(files.Units);
        ReadResult<IReadOnlyList<Unit>> units = UnitsReader.Read(unitsText, files.Units, scheme);
        Tell(units.Diagnostics);
        if (units.Value is not { Count: > 0 } known)
        {
            return new Prepared(ExitCode.EvidenceInvalid, null, []);
        }

        string? decisionsText = files.Decisions is { } decisions ? disk.ReadText(decisions) : null;
        if (Compile(decisionsText, files.Decisions, scheme, known) is not { } rules)
        {
            return new Prepared(ExitCode.RulesInvalid, null, []);
        }

        // A unit that is refused does not hold up the others; the exit code says that one was.
        return Proves(rules, known)
            ? new Prepared(units.HasErrors ? ExitCode.EvidenceInvalid : ExitCode.Done, rules, known) { Texts = [files.Scheme.Text, unitsText, decisionsText] }
            : new Prepared(ExitCode.EvidenceInvalid, null, []);
    }

    // Tags that make two alternates apply to a unit, or none, would give it points that nobody has.
    private bool Proves(RuleSet rules, IReadOnlyList<Unit> units)
    {
        ImmutableArray<Diagnostic> faults = SchemeChecker.Prove(rules.Scheme, units);
        Tell(faults);
        return !faults.Any(fault => fault.Descriptor.Severity == Severity.Error);
    }

    private RuleSet? Compile(string? decisionsText, string? file, Scheme scheme, IReadOnlyList<Unit> units)
    {
        ReadResult<Decisions> decisions = decisionsText is not null && file is not null
            ? DecisionsReader.Read(decisionsText, file, scheme, units)
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

    /// <summary>Reads the evidence whole.</summary>
    internal Evidence ReadEvidence(ScoringFiles files, Prepared prepared, RuleSet rules)
    {
        EvidenceReader reader = new(rules, prepared.Units);
        ImmutableArray<EvidenceResult> read = [.. files.Evidence.Select(file => Read(reader, file))];
        FactsInView view = files.View.Of([.. read.SelectMany(result => result.Facts)], reader.WithoutFact);
        ToldCorrections corrections = view.Corrected.Told();
        Tell([.. read.SelectMany(result => result.Diagnostics), .. corrections.Diagnostics]);
        return new Evidence(view, [.. read.SelectMany(result => result.Refused), .. corrections.Refused]);
    }

    /// <summary>Scores evidence that was read whole.</summary>
    internal static ImmutableArray<ScoreSheet> Score(RuleSet rules, IReadOnlyList<Unit> units, ImmutableArray<Fact> inForce, ImmutableArray<RefusedFact> refused)
    {
        ILookup<string, Diagnostic> faults = refused
            .Where(fact => fact.UnitId is not null)
            .ToLookup(fact => fact.UnitId ?? "", fact => fact.Fault, StringComparer.Ordinal);
        return [.. rules.ScoreAll(units, inForce).Select(sheet => sheet with { Refused = [.. faults[sheet.Unit.Id]] })];
    }

    private Scoring Score(ScoringFiles files, RuleSet rules, Prepared prepared)
    {
        Evidence evidence = ReadEvidence(files, prepared, rules);
        return new Scoring(prepared.CodeWith(evidence.Refused), rules, Score(rules, prepared.Units, evidence.View.Corrected.InForce, evidence.Refused))
        {
            Units = prepared.Units,
            View = evidence.View,
        };
    }

    private EvidenceResult Read(EvidenceReader reader, string file)
    {
        EvidenceFormat format = EvidenceFormats.Of(file);
        using Stream content = disk.Open(file);
        return reader.Read(content, file, format);
    }

    /// <summary>Tells what may be wrong; remarks on the rules are for `check`.</summary>
    internal void Tell(ImmutableArray<Diagnostic> diagnostics) =>
        DiagnosticText.WriteShort([.. diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity != Severity.Information)], terminal.Error, terminal.Language);
}

/// <summary>What is ready before the evidence is read.</summary>
/// <param name="Code">What the input deserves so far.</param>
/// <param name="Rules">The rules; null when nothing can be scored.</param>
/// <param name="Units">The units, those apart that were refused.</param>
internal sealed record Prepared(int Code, RuleSet? Rules, IReadOnlyList<Unit> Units)
{
    /// <summary>The texts of scheme, units and decisions, of which each is read once; null for decisions that are not given, empty when nothing can be scored.</summary>
    internal ImmutableArray<string?> Texts { get; init; } = [];

    /// <summary>What the input deserves when these facts were refused.</summary>
    internal int CodeWith(ImmutableArray<RefusedFact> refused) => refused.IsEmpty ? Code : ExitCode.EvidenceInvalid;
}

/// <summary>Evidence that was read whole.</summary>
/// <param name="View">Facts that count, and those that do not.</param>
/// <param name="Refused">What was refused.</param>
internal sealed record Evidence(FactsInView View, ImmutableArray<RefusedFact> Refused);
