using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>What an auditor asks of a sheet besides its lines: which thresholds were missed by one, which evidence was not used and why.</summary>
public static class SheetDoubts
{
    /// <summary>
    /// Requirements, numbers that a clause requires, and better bands of a counted measure that are missed by a single one; in the
    /// document's order, measures last.
    /// </summary>
    public static ImmutableArray<NearMiss> NearMisses(ScoreSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return
        [
            .. from line in sheet.Lines
               where line is { Kind: LineKind.Requirement, Arithmetic.IsMet: false } or { Clause.Counting: Counting.PerMissing }
               let lacking = line.Arithmetic?.Parts.Where(part => !part.IsMet).ToImmutableArray() ?? []
               where lacking.Sum(part => Math.Abs(part.Required - part.Found)) == 1
               select new NearMiss(line.Node, line.Requirement?.Id ?? line.Clause?.Id ?? "", lacking[0].Name, lacking[0].Found, lacking[0].Required),
            .. sheet.Lines.SelectMany(MeasureMisses.Of),
        ];
    }

    /// <summary>Facts that no clause used, each with the reason, in order of id.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="sheet">The sheet.</param>
    public static ImmutableArray<UnusedFact> Unused(Scheme scheme, ScoreSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(sheet);
        UnusedReasons reasons = new(scheme, sheet);
        return [.. sheet.Unused.Select(reasons.Of)];
    }
}

/// <summary>A requirement that a single occurrence more (or less) would meet.</summary>
/// <param name="Node">The node at which it stands.</param>
/// <param name="Requirement">Id of the requirement, or of the clause that requires a number.</param>
/// <param name="Part">The period or part in which it is missing, or the interval of a measure.</param>
/// <param name="Found">How many were found there.</param>
/// <param name="Required">How many are required there.</param>
public sealed record NearMiss(string Node, string Requirement, string Part, decimal Found, decimal Required);

/// <summary>A fact that no clause used.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Reason">Why.</param>
/// <param name="Detail">The item, clause or condition concerned; may be empty.</param>
public sealed record UnusedFact(Fact Fact, UnusedReason Reason, string Detail);

/// <summary>Why a fact was not used.</summary>
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
}
