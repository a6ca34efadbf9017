using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>What the facts of a run, from all its files, have to do with one another: which ids are used, and how many facts a unit has.</summary>
internal sealed class EvidenceLedger(UnitList units, IFactIds ids, int factsPerUnit)
{
    private readonly Dictionary<string, int> factsOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutFact = new(StringComparer.Ordinal);

    // Evidence mostly comes unit by unit.
    private string lastUnit = "";
    private int factsOfLast = int.MinValue;
    private int refusals;

    /// <summary>Ids whose facts were passed over or refused.</summary>
    internal IReadOnlySet<string> WithoutFact => withoutFact;

    /// <summary>Notes one more fact, and tells what the facts before it mean for it.</summary>
    internal Standing Enter(in FactMark mark, string file) =>
        new(mark.Id is { } id ? ids.Add(id, mark.Hash, file, mark.Line) : null, Count(mark.Unit) > factsPerUnit);

    /// <summary>Whether so many facts were refused that what was meant is not looked for any more. Safe to ask from any thread.</summary>
    internal bool IsCrowded => Volatile.Read(ref refusals) >= Limits.Default.Faults;

    /// <summary>Refuses a fact, or what is none.</summary>
    internal EvidenceEntry Refuse(ImmutableArray<RefusedFact> faults)
    {
        // Of a fact that was read ahead it depends on the threads whether a suggestion was looked for.
        ImmutableArray<RefusedFact> told = IsCrowded ? [.. faults.Select(WithoutSuggestion)] : faults;
        Volatile.Write(ref refusals, refusals + 1);
        return new EvidenceEntry(null, told);
    }

    /// <summary>Notes that no fact comes with this id.</summary>
    internal void NoFact(string? id)
    {
        if (id is not null)
        {
            withoutFact.Add(id);
        }
    }

    /// <summary>Notes that a line with this id is no fact; a fact may still use the id.</summary>
    internal void PassOver(string? id)
    {
        NoFact(id);
        if (id is not null)
        {
            ids.PassOver(id);
        }
    }

    private static RefusedFact WithoutSuggestion(RefusedFact refused) => refused with { Fault = refused.Fault with { Suggestion = null } };

    // Facts of units that nobody knows are refused for that.
    private int Count(string unit)
    {
        if (!ReferenceEquals(unit, lastUnit))
        {
            factsOf[lastUnit] = factsOfLast;
            lastUnit = unit;
            factsOfLast = units.Has(unit) ? factsOf.GetValueOrDefault(unit) : int.MinValue;
        }

        return ++factsOfLast;
    }
}

/// <summary>What of a fact matters to the other facts.</summary>
/// <param name="Id">Its id; null when it has none, or none that is a text.</param>
/// <param name="Hash">Hash of the id.</param>
/// <param name="Unit">Its unit as written; empty when it has none, or none that is a text.</param>
/// <param name="Line">Its line.</param>
internal readonly record struct FactMark(string? Id, long Hash, string Unit, int Line)
{
    internal static FactMark Of(Fact fact) => new(fact.Id, FactIds.HashOf(fact.Id), fact.Unit, fact.Span.Line);

    internal static FactMark Of(RawFact raw)
    {
        string? id = raw.Written(FieldRole.Id);
        return new FactMark(id, id is null ? 0 : FactIds.HashOf(id), raw.Written(FieldRole.Unit) ?? "", raw.Span.Line);
    }
}

/// <summary>What the facts before it mean for a fact.</summary>
/// <param name="FirstUse">Line where its id was used before; null when it is new.</param>
/// <param name="IsOneTooMany">Whether its unit has as many facts already as a unit may have.</param>
internal readonly record struct Standing(SourceSpan? FirstUse, bool IsOneTooMany)
{
    /// <summary>Nothing stands against it.</summary>
    internal static Standing Clear => default;

    internal bool IsClear => FirstUse is null && !IsOneTooMany;
}
