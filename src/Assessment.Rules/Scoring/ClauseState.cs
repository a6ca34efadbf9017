using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>What a clause came to for one unit.</summary>
internal sealed class ClauseState(CompiledClause clause)
{
    public CompiledClause Clause { get; } = clause;

    /// <summary>Facts that count: they met the condition, nothing excused or replaced them. In order of date and id.</summary>
    public List<Fact> Facts { get; } = [];

    /// <summary>True when something happened: a fact with a count of 0 states that there was nothing.</summary>
    public bool HasHappened => Facts.Exists(f => f.Count > 0);

    public List<Entry> Entries { get; } = [];

    /// <summary>Tested requirements, in the file's order.</summary>
    public List<RequirementOutcome> Requirements { get; } = [];

    /// <summary>Why the clause waits; null when it is settled.</summary>
    public StateReason? Pending { get; private set; }

    /// <summary>What the common limit over its clauses changed, signed as a line; 0 for most.</summary>
    public decimal GroupChange { get; internal set; }

    public Effect Effect => Clause.Source.Effect;

    /// <summary>Sum of what counts, unsigned.</summary>
    public decimal Amount => Entries.Sum(e => e.Amount);

    /// <summary>Makes the clause wait.</summary>
    public void Wait(StateReason? reason) => Pending = Waits.Worse(Pending, reason);

    /// <summary>Notes a fact that does not count, with the reason.</summary>
    public void AddCut(Fact fact, CutReason reason)
    {
        var entry = Entry.Of([fact], AmountFigure.Of(0), fact.Count, Rational.One, "");
        entry.CutAway(reason);
        Entries.Add(entry);
    }

    /// <summary>Takes out the facts that fit, with the reason.</summary>
    public void CutFacts(Func<Fact, bool> isCut, CutReason reason)
    {
        foreach (var fact in Facts.Where(isCut).ToList())
        {
            Facts.Remove(fact);
            AddCut(fact, reason);
        }
    }
}

/// <summary>How a requirement turned out.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="IsMet">Null while its evidence is missing.</param>
/// <param name="Facts">Facts that were looked at.</param>
/// <param name="Parts">What was found period by period or part by part.</param>
/// <param name="Measured">The measured value; null when nothing was measured.</param>
/// <param name="Missing">Why it is not settled; null when it is.</param>
internal sealed record RequirementOutcome(
    Requirement Requirement,
    bool? IsMet,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<PartCount> Parts,
    MeasuredValue? Measured,
    StateReason? Missing);
