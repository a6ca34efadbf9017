using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Figures beyond the item, taken from the sheets of the pass before and from the other units' facts.</summary>
internal sealed class PassBefore : IBeyond
{
    private readonly Dictionary<string, UnitContext> _contexts;
    private readonly Dictionary<string, ScoreSheet> _sheets;
    private readonly List<Unit> _units;
    private readonly Dictionary<string, PeerGroup> _kinds;
    private readonly bool _isAlone;

    // What all units of a group have in common is computed once, by whoever needs it first.
    private readonly ConcurrentDictionary<(Quantity Of, int Clause, string Unit), Figure> _measured = new();
    private readonly ConcurrentDictionary<UnitSelector, PeerGroup> _selected = new();
    private readonly ConcurrentDictionary<(Quantity Of, int Clause, PeerGroup Group), Lazy<(PeerTable Table, Figure Figure)>> _peers = new();
    private readonly ConcurrentDictionary<(Quantity.Rank Rank, int Clause, PeerGroup Group), Lazy<PeerTable>> _ranks = new();
    private readonly ConcurrentDictionary<string, Lazy<ShareTable>> _shares = new(StringComparer.Ordinal);

    /// <param name="contexts">Contexts of all units; their own view beyond is not used.</param>
    /// <param name="sheets">Sheets of the pass before, in the same order.</param>
    public PassBefore(IReadOnlyList<UnitContext> contexts, IReadOnlyList<ScoreSheet> sheets)
    {
        _units = [.. contexts.Select(c => c.Unit)];
        _contexts = contexts.ToDictionary(c => c.Unit.Id, c => c with { Beyond = this }, StringComparer.Ordinal);
        _sheets = sheets.ToDictionary(s => s.Unit.Id, StringComparer.Ordinal);
        _kinds = _units.GroupBy(u => u.Kind, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => new PeerGroup([.. kind]), StringComparer.Ordinal);
        _isAlone = contexts.Count == 1;
    }

    public Figure Item(string item, string unitId)
    {
        if (!_sheets.TryGetValue(unitId, out var sheet))
        {
            return Figure.Lacking(StateReasonKind.PeersNeeded, unitId);
        }

        var score = item == CompiledNode.TotalId ? sheet.Total : sheet.Items.FirstOrDefault(i => i.Id == item);
        return score?.Score is { } known
            ? Figure.Of(known)
            : Figure.Lacking(StateReasonKind.PartPending, unitId + " " + item);
    }

    public Figure Peers(Quantity.OfPeers peers, Unit self, CompiledClause? clause)
    {
        var group = Among(peers.Among, self);
        if (_isAlone || group.Units.IsEmpty)
        {
            return Figure.Lacking(StateReasonKind.PeersNeeded, self.Kind);
        }

        var (table, figure) = TableOf(peers, group, clause);
        return table.MissingOf(self) is { } own ? Figure.Lacking(own) : figure;
    }

    public Figure Rank(Quantity.Rank rank, Unit self, CompiledClause? clause)
    {
        if (_isAlone)
        {
            return Figure.Lacking(StateReasonKind.PeersNeeded, self.Kind);
        }

        var own = Keys(rank, self, clause);
        var table = TableOf(rank, Among(rank.Among, self), clause);
        return (Waits.Worst(own.Select(key => key.Missing)) ?? table.Wait) is { } wait ? Figure.Lacking(wait)
            : own.Any(key => key.IsNone) ? Figure.None
            : Figure.Of(1 + table.Before(own, rank.Order));
    }

    public Comparison Compared(Quantity figure, Unit self, CompiledClause? clause)
    {
        var table = figure switch
        {
            Quantity.OfPeers peers => TableOf(peers, Among(peers.Among, self), clause).Table,
            Quantity.Rank rank => TableOf(rank, Among(rank.Among, self), clause),
            _ => throw new UnreachableException(),
        };
        return new(table.Number, table.LeftOut);
    }

    /// <summary>What the figure that ranks comes to for each of the other units that are ranked; those that have none are left out.</summary>
    public IEnumerable<Rational> Values(Quantity.Rank rank, Unit self, CompiledClause? clause) =>
        from unit in Among(rank.Among, self).Units
        where unit.Id != self.Id
        let figure = Measure(rank.Of, unit, clause)
        where figure.IsKnown
        select figure.Value;

    public Figure Share(string item, bool lowest, Unit self) =>
        _shares.GetOrAdd(item, _ => new(() => new ShareTable(item, SharesOf(item)))).Value.WithoutUnit(self.Id, lowest);

    private static int IndexOf(CompiledClause? clause) => clause?.Index ?? -1;

    private (PeerTable Table, Figure Figure) TableOf(Quantity.OfPeers peers, PeerGroup group, CompiledClause? clause) =>
        _peers.GetOrAdd((peers, IndexOf(clause), group), _ => new(() => Measured(peers, group, clause))).Value;

    private PeerTable TableOf(Quantity.Rank rank, PeerGroup group, CompiledClause? clause) =>
        _ranks.GetOrAdd((rank, IndexOf(clause), group), _ => new(() => new PeerTable(group.Units, unit => Keys(rank, unit, clause)))).Value;

    private (PeerTable Table, Figure Figure) Measured(Quantity.OfPeers peers, PeerGroup group, CompiledClause? clause)
    {
        PeerTable table = new(group.Units, unit => [Measure(peers.Of, unit, clause)]);
        return (table, table.Wait is { } wait ? Figure.Lacking(wait) : Together(peers.Kind, [.. table.Figures]));
    }

    private static Figure Together(PeerKind kind, List<Figure> figures) => kind switch
    {
        PeerKind.Number => Figure.Of(figures.Count),
        _ when figures.Count == 0 => Figure.None,
        PeerKind.Mean => FigureMath.Aggregate(AggregateKind.Mean, figures, ""),
        PeerKind.Highest => FigureMath.Aggregate(AggregateKind.Highest, figures, ""),
        PeerKind.Lowest => FigureMath.Aggregate(AggregateKind.Lowest, figures, ""),
        _ => Median(figures),
    };

    private IEnumerable<(string Unit, Figure Share)> SharesOf(string item)
    {
        var scope = _contexts[_units[0].Id].Scheme.Nodes.First(node => node.Id == item).Indicator?.AppliesTo;
        return
            from unit in _units
            where !Lacks(item, scope, _contexts[unit.Id])
            let share = ShareOf(item, unit)
            where share is not null
            select (unit.Id, share.Value);
    }

    // Whoever takes over the share of others has none of its own, whether it is known yet or not.
    private static bool Lacks(string item, UnitSelector? scope, UnitContext context) =>
        !context.Applies(scope)
        || context.Facts.Any(fact => fact.Kind == BuiltInKinds.NotAssigned && fact.Item == item && fact.Unit == context.Unit.Id);

    // Null where the item does not count for the other unit either.
    private Figure? ShareOf(string item, Unit unit)
    {
        var score = _sheets[unit.Id].Items.FirstOrDefault(i => i.Id == item);
        return score is null or { State: ItemState.NotApplicable } or { Points: null or 0 }
            ? null
            : score.Score is { } known
                ? Figure.Of(Rational.Of(known) / score.Points.Value, isPercent: true)
                : Figure.Lacking(StateReasonKind.PartPending, unit.Id + " " + item);
    }

    private PeerGroup Among(UnitSelector? among, Unit self) => among is null
        ? _kinds[self.Kind]
        : _selected.GetOrAdd(among, _ => new PeerGroup([.. _units.Where(u => _contexts[u.Id].Applies(among))]));

    private Figure[] Keys(Quantity.Rank rank, Unit unit, CompiledClause? clause) => [.. rank.Ties.Prepend(rank.Of).Select(key => Measure(key, unit, clause))];

    private Figure Measure(Quantity of, Unit unit, CompiledClause? clause)
    {
        if (_measured.TryGetValue((of, IndexOf(clause), unit.Id), out var known))
        {
            return known;
        }

        var context = _contexts[unit.Id];
        var quantities = new QuantityEvaluator(context, clause);
        return _measured[(of, IndexOf(clause), unit.Id)] = quantities.Evaluate(of, new FactScope(FactsOf(clause, context)));
    }

    // The same facts that the clause itself takes, but of the other unit: those that match and are not excused.
    private static List<Fact> FactsOf(CompiledClause? clause, UnitContext context)
    {
        if (clause is null)
        {
            return [];
        }

        var kinds = clause.Source.On.IsEmpty ? [clause.Source.Id] : clause.Source.On;
        // Outside the clause: which facts it takes cannot follow from comparing the facts that it takes.
        var conditions = new ConditionTest(new QuantityEvaluator(context));
        return [.. context.Facts
            .Where(f => kinds.Contains(f.Kind) && FactBuckets.IsCharged(clause, context.Unit, f))
            .Where(f => clause.Source.Where is not { } where || conditions.IsMet(where, f))
            .Where(f => !clause.Source.Exemptions.Any(exemption => conditions.IsMet(exemption.Where, f)))
            .Order(FactOrder.Instance)];
    }

    private static Figure Median(List<Figure> figures)
    {
        var values = figures.Select(f => f.Value).Order().ToList();
        int middle = values.Count / 2;
        return Figure.Of(
            values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2,
            figures.TrueForAll(f => f.IsPercent));
    }
}

/// <summary>Units that are compared with one another, in their order. Two groups are the same only as objects.</summary>
internal sealed class PeerGroup(ImmutableArray<Unit> units)
{
    public ImmutableArray<Unit> Units => units;
}
