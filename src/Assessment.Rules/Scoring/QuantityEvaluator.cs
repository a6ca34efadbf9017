using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Computes quantities for one unit, exactly.</summary>
/// <param name="context">What the quantities may look at.</param>
/// <param name="clause">The clause in which they stand, so that other units are measured by the same facts; null outside clauses.</param>
internal sealed class QuantityEvaluator(UnitContext context, CompiledClause? clause = null)
{
    /// <summary>Value of a quantity over the facts in scope.</summary>
    public Figure Evaluate(Quantity quantity, FactScope scope) => quantity switch
    {
        Quantity.Number number => Figure.Of(number.Value, number.IsPercent),
        Quantity.OfFact attribute => FactFigures.Of(attribute.Attribute, scope.Facts, context.Scheme),
        Quantity.Nth => Figure.Of(scope.Nth),
        Quantity.OfParameter or Quantity.OfUnit => Given(quantity),
        Quantity.OfItem or Quantity.OfPeers or Quantity.Rank => Beyond(quantity),
        _ => Computed(quantity, scope),
    };

    /// <summary>Value of a quantity that looks at no fact.</summary>
    public Figure Evaluate(Quantity quantity) => Evaluate(quantity, FactScope.Empty);

    /// <summary>Figures of the other units that a quantity uses, in the order in which it names them; empty for most.</summary>
    public ImmutableArray<PeersFigure> PeersIn(Quantity quantity) =>
    [
        .. from used in QuantityWalk.Inside(quantity)
           where used is Quantity.OfPeers or Quantity.Rank
           let value = Beyond(used).ForPeople()
           where value is not null
           let compared = context.Beyond.Compared(used, context.Unit, clause)
           select new PeersFigure(used, value, compared.Units, compared.LeftOut),
    ];

    private Figure Given(Quantity quantity) => quantity switch
    {
        Quantity.OfParameter parameter => ParameterFigure(parameter.Id),
        Quantity.OfUnit unit => UnitFigure(unit.Attribute),
        _ => throw new UnreachableException(),
    };

    private Figure Beyond(Quantity quantity) => quantity switch
    {
        Quantity.OfItem item => ItemFigure(item),
        Quantity.OfPeers peers => context.Beyond.Peers(peers, context.Unit, clause),
        Quantity.Rank rank => context.Beyond.Rank(rank, context.Unit, clause),
        _ => throw new UnreachableException(),
    };

    private Figure Computed(Quantity quantity, FactScope scope) => quantity switch
    {
        Quantity.Aggregate aggregate => AggregateFigure(aggregate, scope),
        Quantity.Arithmetic arithmetic => ArithmeticFigure(arithmetic, scope),
        Quantity.Ratio ratio => RatioFigure(ratio, scope),
        Quantity.Elapsed elapsed => FactFigures.Elapsed(elapsed, scope.Facts),
        _ => throw new UnreachableException(),
    };

    private Figure ParameterFigure(string id)
    {
        var values = context.Scheme.Source.Parameters.FirstOrDefault(p => p.Id == id)?.Values ?? [];
        var own = values.FirstOrDefault(v => v.Group != "*" && context.Applies(new UnitSelector([v.Group], v.Span)))
            ?? values.FirstOrDefault(v => v.Group == "*");
        return own is null ? Figure.Lacking(StateReasonKind.NotDecided, id) : Figure.Of(own.Value);
    }

    private Figure UnitFigure(string attribute) =>
        context.Unit.Attributes.TryGetValue(attribute, out var value)
            ? FactFigures.OfValue(value, attribute)
            : Figure.Lacking(StateReasonKind.AttributeMissing, attribute);

    private Figure ItemFigure(Quantity.OfItem item)
    {
        if (item.UnitAttribute is null)
        {
            return context.Beyond.Item(item.Item, context.Unit.Id);
        }

        return context.Unit.Attributes.TryGetValue(item.UnitAttribute, out var value) && value is FactValue.Code code
            ? context.Beyond.Item(item.Item, code.Value)
            : Figure.Lacking(StateReasonKind.AttributeMissing, item.UnitAttribute);
    }

    private Figure AggregateFigure(Quantity.Aggregate aggregate, FactScope scope)
    {
        var facts = aggregate.On.IsEmpty ? scope.Facts : [.. context.Facts.Where(f => f.Unit == context.Unit.Id && aggregate.On.Contains(f.Kind)).Order(FactOrder.Instance)];
        var conditions = new ConditionTest(this);
        facts = aggregate.Where is null ? facts : [.. facts.Where(f => conditions.IsMet(aggregate.Where, f))];
        return aggregate switch
        {
            { Kind: AggregateKind.Consecutive } => Consecutive.Longest(facts, aggregate.Period),
            { Of: null } => Figure.Of(facts.Sum(f => (decimal)f.Count)),
            { Of: var of } => Awaited(aggregate, facts.Count) ?? Statistic(aggregate, of, facts),
        };
    }

    // A figure over fewer facts than there must be is none yet.
    private Figure? Awaited(Quantity.Aggregate aggregate, int found)
    {
        if (aggregate.Expected is null)
        {
            return null;
        }

        var expected = Evaluate(aggregate.Expected);
        return expected.Missing is { } missing ? Figure.Lacking(missing)
            : found < expected.Value ? Figure.Lacking(StateReasonKind.PartsAwaited, clause?.Source.Id ?? string.Concat(aggregate.On))
            : null;
    }

    private Figure Statistic(Quantity.Aggregate aggregate, Quantity of, IReadOnlyList<Fact> facts)
    {
        if (aggregate.Kind == AggregateKind.Latest && facts.Count > 1 && facts.Any(f => f.On is null))
        {
            return Figure.Lacking(StateReasonKind.AttributeMissing, "on");
        }

        var figures = facts.Select(f => Evaluate(of, new FactScope([f]))).ToList();
        return FigureMath.Aggregate(aggregate.Kind, figures, aggregate.On.IsEmpty ? "" : aggregate.On[0]);
    }

    private Figure ArithmeticFigure(Quantity.Arithmetic arithmetic, FactScope scope) =>
        FigureMath.Combine(arithmetic.Kind, [.. arithmetic.Operands.Select(o => Evaluate(o, scope))]);

    private Figure RatioFigure(Quantity.Ratio ratio, FactScope scope)
    {
        var of = Evaluate(ratio.Of, scope);
        var to = Evaluate(ratio.To, scope);
        if (!of.IsKnown || !to.IsKnown)
        {
            return FigureMath.Combine(ArithmeticKind.Plus, [of, to]);
        }

        if (to.Value.IsZero)
        {
            return ratio.WhenZero is null
                ? Figure.Lacking(StateReasonKind.ZeroDenominator, FactFigures.NameOf(ratio.To))
                : Evaluate(ratio.WhenZero, scope);
        }

        return Figure.Of((ratio.IsGrowth ? of.Value - to.Value : of.Value) / to.Value, isPercent: true);
    }
}
