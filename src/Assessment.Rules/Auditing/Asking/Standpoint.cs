using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Measures the quantities of one unit, all others being as they are.</summary>
internal sealed class Standpoint
{
    private readonly ImmutableArray<UnitContext> contexts;
    private readonly ImmutableArray<ScoreSheet> sheets;
    private readonly int own;
    private readonly CompiledScheme scheme;
    private readonly IBeyond beyond;

    /// <param name="contexts">The units; one alone where none looks at another.</param>
    /// <param name="sheets">Their sheets, in the same order.</param>
    /// <param name="unit">Id of the unit.</param>
    internal Standpoint(ImmutableArray<UnitContext> contexts, ImmutableArray<ScoreSheet> sheets, string unit)
    {
        this.contexts = contexts;
        this.sheets = sheets;
        own = contexts.IndexOf(contexts.First(context => context.Unit.Id == unit));
        scheme = contexts[own].Scheme;
        beyond = contexts.Length > 1 ? new PassBefore(contexts, sheets) : NothingBeyond.Instance;
    }

    /// <summary>The unit's sheet as it is.</summary>
    internal ScoreSheet Sheet => sheets[own];

    internal Unit Unit => contexts[own].Unit;

    internal Scheme Scheme => scheme.Source;

    /// <summary>Measures quantities as the facts are.</summary>
    /// <param name="clause">Id of the clause in which they stand; of anything else there is none.</param>
    internal QuantityEvaluator Quantities(string clause) => new(contexts[own] with { Beyond = beyond }, Compiled(clause));

    /// <summary>Measures quantities with one fact changed, or there besides.</summary>
    internal QuantityEvaluator Quantities(string clause, Fact changed)
    {
        UnitContext context = contexts[own] with { Facts = [.. contexts[own].Facts.Where(fact => fact.Id != changed.Id), changed] };
        return new(context with { Beyond = contexts.Length > 1 ? new PassBefore(contexts.SetItem(own, context), sheets) : beyond }, Compiled(clause));
    }

    /// <summary>What the other units that a place is among come to, each figure once.</summary>
    internal ImmutableArray<Rational> Others(Quantity.Rank rank, string clause) => beyond is PassBefore known
        ? [.. known.Values(rank, Unit, Compiled(clause)).Distinct()]
        : [];

    private CompiledClause? Compiled(string id) => scheme.Clauses.FirstOrDefault(clause => clause.Source.Id == id);
}
