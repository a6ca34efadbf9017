using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;

namespace Assessment.Rules;

/// <summary>Applies corrections: a fact that another one replaces or withdraws is no longer in force.</summary>
/// <remarks>
/// A superseded fact never comes back: to reinstate what was withdrawn, hand it in again. A correction with a fault is refused,
/// and what it meant to correct stays in force. The order of the facts makes no difference. Diagnostics <c>ASM4050</c> to <c>ASM4053</c>.
/// </remarks>
public static class Corrections
{
    /// <summary>Tells the facts in force from those that were superseded.</summary>
    /// <param name="facts">All facts of a run, from all files; their ids are distinct.</param>
    public static CorrectedFacts Apply(IReadOnlyCollection<Fact> facts) => Apply(facts, ImmutableHashSet<string>.Empty);

    /// <summary>The same, where some facts were read but not handed out.</summary>
    /// <param name="facts">All facts of a run, from all files; their ids are distinct.</param>
    /// <param name="withoutFact">Ids that a correction may name though no fact has them, see <see cref="EvidenceReader.WithoutFact"/>.</param>
    /// <exception cref="ArgumentException">Two facts have the same id.</exception>
    public static CorrectedFacts Apply(IReadOnlyCollection<Fact> facts, IReadOnlySet<string> withoutFact)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(withoutFact);
        if (!facts.Any(IsCorrection))
        {
            return new CorrectedFacts([.. facts], [], []);
        }

        CorrectionLinks links = new(facts, withoutFact);
        return new CorrectedFacts(
            [.. facts.Where(fact => links.IsInForce(fact))],
            [.. facts.Where(fact => links.SupersededBy(fact) is not null).Select(fact => new SupersededFact(fact, links.SupersededBy(fact) ?? fact))],
            links.Refused);
    }

    internal static bool IsCorrection(Fact fact) => fact.Replaces is not null || fact.Kind == BuiltInKinds.Withdrawal;
}

/// <summary>Facts after their corrections.</summary>
/// <param name="InForce">Facts that count, in the order given; withdrawals are not among them.</param>
/// <param name="Superseded">Facts that were replaced or withdrawn, in the order given.</param>
/// <param name="Refused">Corrections with a fault, in the order given; they are not in force.</param>
public sealed record CorrectedFacts(ImmutableArray<Fact> InForce, ImmutableArray<SupersededFact> Superseded, ImmutableArray<RefusedFact> Refused)
{
    /// <summary>What is to be told of the corrections that were refused.</summary>
    /// <returns>The first of each file; of more than a thousand of a file the others are counted, as in <see cref="EvidenceResult"/>.</returns>
    public ToldCorrections Told()
    {
        CorrectionTally tally = new();
        ImmutableArray<RefusedFact> told = tally.Take(Refused);
        return new ToldCorrections([.. told, .. tally.Rest], [.. told.Select(correction => correction.Fault), .. tally.More]);
    }
}

/// <summary>Corrections that were refused, as they are told.</summary>
/// <param name="Refused">In the order given; of more than a thousand of a file the others are counted, one entry a unit, <c>ASM1020</c>.</param>
/// <param name="Diagnostics">The faults; of more than a thousand of a file the others are counted in one, <c>ASM1020</c>.</param>
public sealed record ToldCorrections(ImmutableArray<RefusedFact> Refused, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A fact that is no longer in force.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="By">The fact that replaces or withdraws it; it may be superseded itself.</param>
public sealed record SupersededFact(Fact Fact, Fact By);
