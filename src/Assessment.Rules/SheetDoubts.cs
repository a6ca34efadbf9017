using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>What an auditor asks of a sheet besides its lines: which thresholds were missed by one, which evidence was not used and why.</summary>
public static class SheetDoubts
{
    /// <summary>
    /// Thresholds that are missed by a single one: numbers required or allowed, ends of a measure's bands, steps and intervals, last days,
    /// places, conditions; numbers in the document's order, then measures, days, allowances and conditions.
    /// </summary>
    /// <param name="scheme">The scheme, with its decided parameters.</param>
    /// <param name="sheet">The sheet.</param>
    public static ImmutableArray<NearMiss> NearMisses(Scheme scheme, ScoreSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(sheet);
        KnownNumbers numbers = new(scheme, sheet.Unit);
        NumberMisses counted = new(numbers);
        return
        [
            .. sheet.Lines.SelectMany(counted.Of),
            .. sheet.Lines.SelectMany(new MeasureMisses(numbers).Of),
            .. sheet.Lines.SelectMany(DayMisses.Of),
            .. counted.OfAllowances(sheet.Lines),
            .. ConditionMisses.Of(sheet),
        ];
    }

    /// <summary>
    /// Facts of the unit that count nowhere, each with the reason, in order of id: what no clause used, what a clause took and did not count,
    /// and, where the view is given, what was corrected or not yet there. What was refused when it was read stands in the sheet.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="view">The evidence from which the sheet was scored; null where only what came to the clauses is asked for.</param>
    public static ImmutableArray<UnusedFact> Unused(Scheme scheme, ScoreSheet sheet, FactsInView? view = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(sheet);
        UnusedReasons reasons = new(scheme, sheet);
        return
        [
            .. sheet.Unused.Select(reasons.Of).Concat(UncountedFacts.Of(sheet)).Concat(view is null ? [] : FactsOutOfView.Of(view, sheet.Unit.Id))
                .OrderBy(unused => unused.Fact.Id, StringComparer.Ordinal),
        ];
    }
}

/// <summary>A threshold that a single one more, or less, would have reached.</summary>
/// <param name="Node">The node at which it stands.</param>
/// <param name="Requirement">Id of the requirement, or of the clause.</param>
/// <param name="Part">The period or part in which it is missing, the interval of a measure, or the day; may be empty.</param>
/// <param name="Found">What was found there; for days, how many it is off.</param>
/// <param name="Required">What would have done.</param>
/// <param name="Sort">What is counted.</param>
public sealed record NearMiss(string Node, string Requirement, string Part, decimal Found, decimal Required, NearMissSort Sort);

/// <summary>What a near miss counts.</summary>
public enum NearMissSort
{
    /// <summary>Occurrences, or parts that were heard of.</summary>
    Number,

    /// <summary>A measure, by what it counts.</summary>
    Figure,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Places among the units.</summary>
    Place,
}

/// <summary>A fact that counts nowhere.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Reason">Why.</param>
/// <param name="Detail">The item, clause, condition, fact or day concerned; may be empty.</param>
public sealed record UnusedFact(Fact Fact, UnusedReason Reason, string Detail);

/// <summary>Why a fact counts nowhere.</summary>
public enum UnusedReason
{
    /// <summary>What takes it does not apply to the unit.</summary>
    DoesNotApply,

    /// <summary>The condition of what takes it is not met.</summary>
    ConditionNotMet,

    /// <summary>The item was settled by something else: a mark, an excuse, a state.</summary>
    SettledOtherwise,

    /// <summary>No clause of the scheme takes its kind.</summary>
    NotTaken,

    /// <summary>The clause charges the unit that the fact names, and it names none.</summary>
    NamesNoUnit,

    /// <summary>The fact is excused (免责).</summary>
    Exempted,

    /// <summary>Another clause replaces this one for the event.</summary>
    Overridden,

    /// <summary>Another clause acted for the event, and this one yields.</summary>
    Yielded,

    /// <summary>A higher amount counts for the same problem, person or place.</summary>
    HigherCounts,

    /// <summary>Within the free allowance.</summary>
    Free,

    /// <summary>What the clause adds to did not act for the event.</summary>
    NothingToAddTo,

    /// <summary>The clause had reached its limit before.</summary>
    LimitReached,

    /// <summary>A correction stands in its place.</summary>
    Replaced,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>It had not happened by the day that was asked for.</summary>
    NotYetHappened,

    /// <summary>It was not known by the day that was asked for.</summary>
    NotYetKnown,
}
