using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>From when the evidence is looked at, on two axes: what had happened by a day, and what was known by a day.</summary>
/// <param name="AsOf">Facts that happened later do not count; null means no end.</param>
/// <param name="AsKnown">Facts that were recorded later do not count, corrections among them; null means no end.</param>
/// <remarks>
/// A fact without the day it was recorded is taken as known from the day it happened. A fact without either day counts on that axis
/// always: it cannot be shown to be too late. Corrections are applied as they were known, and then what had not happened yet is left out.
/// </remarks>
public sealed record TimeView(DateOnly? AsOf, DateOnly? AsKnown)
{
    /// <summary>Everything that is in the evidence.</summary>
    public static TimeView Everything { get; } = new(null, null);

    /// <summary>Looks at facts.</summary>
    /// <param name="facts">All facts, corrections among them; their ids are distinct.</param>
    /// <param name="withoutFact">Ids that a correction may name though no fact has them.</param>
    public FactsInView Of(IReadOnlyCollection<Fact> facts, IReadOnlySet<string> withoutFact)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(withoutFact);
        ILookup<bool, Fact> byKnown = facts.ToLookup(IsKnown);
        ImmutableArray<Fact> known = [.. byKnown[true]];
        ImmutableArray<Fact> unknown = [.. byKnown[false]];
        HashSet<string> elsewhere = new(withoutFact, StringComparer.Ordinal);
        elsewhere.UnionWith(unknown.Select(fact => fact.Id));
        CorrectedFacts corrected = Corrections.Apply(known, elsewhere);
        return new FactsInView(
            corrected with { InForce = [.. corrected.InForce.Where(HasHappened)] },
            [.. corrected.InForce.Where(fact => !HasHappened(fact))],
            unknown);
    }

    private bool IsKnown(Fact fact) => AsKnown is not { } day || (fact.Recorded ?? fact.On) is not { } known || known <= day;

    private bool HasHappened(Fact fact) => AsOf is not { } day || fact.On is not { } happened || happened <= day;
}

/// <summary>Facts as somebody saw them on a day.</summary>
/// <param name="Corrected">What counts, what was corrected, what was refused.</param>
/// <param name="Later">Facts that had not happened yet, in the order given.</param>
/// <param name="Unknown">Facts that were not known yet, in the order given.</param>
public sealed record FactsInView(CorrectedFacts Corrected, ImmutableArray<Fact> Later, ImmutableArray<Fact> Unknown);
