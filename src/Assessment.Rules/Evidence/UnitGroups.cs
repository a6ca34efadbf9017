using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The evidence of one unit: facts in force, and the faults of those that were refused.</summary>
internal sealed record UnitEvidence(Unit Unit, IReadOnlyList<Fact> Facts, IReadOnlyList<Diagnostic> Faults);

/// <summary>Reads evidence that stands unit by unit, and hands each unit's out when it ends.</summary>
internal sealed class UnitGroups
{
    private readonly FactIdHashes ids = new();
    private readonly EvidenceReader reader;
    private readonly IReadOnlyList<Unit> units;
    private readonly Dictionary<string, Unit> unitOf;
    private readonly TimeView view;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<RefusedFact> refused = [];
    private readonly List<RefusedFact> corrections = [];
    private readonly CorrectionTally correctionTally = new();
    private readonly HashSet<string> correctedWithoutFact = new(StringComparer.Ordinal);
    private List<Fact> facts = [];
    private List<Diagnostic> faults = [];
    private readonly List<Diagnostic> told = [];
    private FaultTally tally;
    private Unit? current;
    private bool isPlain = true;

    internal UnitGroups(RuleSet rules, IReadOnlyList<Unit> units, TimeView view)
    {
        reader = new EvidenceReader(rules, units, ids);
        tally = reader.Tally("");
        this.units = units;
        this.view = view;
        unitOf = units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
    }

    /// <summary>What was refused: while reading, in the order of the files, then corrections.</summary>
    internal ImmutableArray<RefusedFact> Refused => [.. refused, .. corrections, .. correctionTally.Rest];

    /// <summary>What is told of that: of each file the first faults, and how many more there are.</summary>
    internal ImmutableArray<Diagnostic> Told => [.. told, .. corrections.Select(fact => fact.Fault), .. correctionTally.More];

    internal IEnumerable<UnitEvidence> Read(IEnumerable<NdjsonFile> evidence)
    {
        foreach (NdjsonFile file in evidence)
        {
            tally = reader.Tally(file.FileName);
            foreach (EvidenceEntry entry in reader.Stream(file.Content, file.FileName))
            {
                if (tally.EndsBefore(entry))
                {
                    break;
                }

                if (UnitOf(entry, current) is not { } unit)
                {
                    Refuse(entry);
                    continue;
                }

                if (unit != current)
                {
                    if (current is not null)
                    {
                        yield return Close(current);
                    }

                    Open(unit, entry);
                    current = unit;
                }

                Add(entry);
            }

            EndFile();
        }

        if (current is not null)
        {
            yield return Close(current);
        }

        foreach (Unit unit in units.Where(unit => !seen.Contains(unit.Id)))
        {
            yield return new UnitEvidence(unit, [], []);
        }

        if (ids.HaveTwins())
        {
            throw new NotStreamableException(NotStreamableCause.IdMayRepeat, SourceSpan.None, "");
        }
    }

    // Null where nobody knows whose it is. Mostly it is the unit of the fact before.
    private Unit? UnitOf(in EvidenceEntry entry, Unit? current)
    {
        string? id = entry.Fact?.Unit ?? (entry.Refused.IsEmpty ? null : entry.Refused[0].UnitId);
        if (id is null)
        {
            return null;
        }

        return id == current?.Id ? current : unitOf.GetValueOrDefault(id);
    }

    private void Open(Unit unit, EvidenceEntry entry)
    {
        if (!seen.Add(unit.Id))
        {
            throw new NotStreamableException(NotStreamableCause.NotGrouped, entry.Fact?.Span ?? entry.Refused[0].Fault.Span, unit.Id);
        }
    }

    private void Add(in EvidenceEntry entry)
    {
        if (entry.Fact is { } fact)
        {
            facts.Add(fact);
            tally.NoteRead();
            isPlain &= !Corrections.IsCorrection(fact);
            return;
        }

        faults.AddRange(Refuse(entry));
    }

    private IEnumerable<Diagnostic> Refuse(in EvidenceEntry entry)
    {
        ImmutableArray<RefusedFact> first = tally.Take(entry.Refused);
        refused.AddRange(first);
        told.AddRange(first.Select(refusal => refusal.Fault));
        return first.Select(refusal => refusal.Fault);
    }

    // A unit may go on in the next file.
    private void EndFile()
    {
        refused.AddRange(tally.Rest);
        told.AddRange(tally.More);
        AddRest();
        tally = reader.Tally("");
    }

    private void AddRest()
    {
        if (current is { } unit && tally.RestOf(unit.Id) is { } rest)
        {
            faults.Add(rest);
        }
    }

    private UnitEvidence Close(Unit unit)
    {
        AddRest();
        IReadOnlyList<Fact> inForce = isPlain && view == TimeView.Everything ? facts : Corrected(unit);
        UnitEvidence closed = new(unit, inForce, faults);
        // Most units have about as many.
        facts = new(facts.Count);
        faults = [];
        isPlain = true;
        return closed;
    }

    private ImmutableArray<Fact> Corrected(Unit unit)
    {
        // A correction of one of two facts of the same id would correct neither of them for sure.
        HashSet<string> own = new(facts.Count, StringComparer.Ordinal);
        if (facts.Find(fact => !own.Add(fact.Id)) is { } twin)
        {
            throw new NotStreamableException(NotStreamableCause.IdMayRepeat, twin.Span, twin.Id);
        }

        CorrectedFacts corrected = view.Of(facts, reader.WithoutFact).Corrected;
        if (corrected.Refused.FirstOrDefault(fact => fact.Fault.Descriptor == CorrectionDiagnostics.UnknownTarget) is { } elsewhere)
        {
            throw new NotStreamableException(NotStreamableCause.CorrectsElsewhere, elsewhere.Fault.Span, elsewhere.FactId ?? "");
        }

        NoteCorrectedWithoutFact();
        ImmutableArray<RefusedFact> first = correctionTally.Take(corrected.Refused);
        corrections.AddRange(first);
        faults.AddRange([.. first.Select(fact => fact.Fault), .. correctionTally.RestOf(unit.Id)]);
        return corrected.InForce;
    }

    // Two corrections of one fact are refused, also where it was refused itself and nobody knows whose it is.
    private void NoteCorrectedWithoutFact()
    {
        foreach (Fact correction in facts.DistinctBy(fact => fact.Replaces, StringComparer.Ordinal))
        {
            if (correction.Replaces is { } target && reader.WithoutFact.Contains(target) && !correctedWithoutFact.Add(target))
            {
                throw new NotStreamableException(NotStreamableCause.CorrectsElsewhere, correction.Span, correction.Id);
            }
        }
    }
}
