using System.Collections.Concurrent;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Figures beyond the item, taken from the sheets of the pass before and from the other units' facts.</summary>
internal sealed class PassBefore : IBeyond
{
    private readonly Dictionary<string, UnitContext> _contexts;
    private readonly Dictionary<string, ScoreSheet> _sheets;
    private readonly ConcurrentDictionary<(Quantity Of, string Unit), Figure> _measured = new();
    private readonly List<Unit> _units;
    private readonly bool _isAlone;

    /// <param name="contexts">Contexts of all units; their own view beyond is not used.</param>
    /// <param name="sheets">Sheets of the pass before, in the same order.</param>
    public PassBefore(IReadOnlyList<UnitContext> contexts, IReadOnlyList<ScoreSheet> sheets)
    {
        _units = [.. contexts.Select(c => c.Unit)];
        _contexts = contexts.ToDictionary(c => c.Unit.Id, c => c with { Beyond = this }, StringComparer.Ordinal);
        _sheets = sheets.ToDictionary(s => s.Unit.Id, StringComparer.Ordinal);
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
        var figures = Among(peers.Among, self).Select(u => Measure(peers.Of, u, self, clause)).ToList();
        if (_isAlone || figures.Count == 0)
        {
            return Figure.Lacking(StateReasonKind.PeersNeeded, self.Kind);
        }

        if (FigureMath.Missing(figures) is { } missing)
        {
            return Figure.Lacking(missing);
        }

        return peers.Kind switch
        {
            PeerKind.Mean => FigureMath.Aggregate(AggregateKind.Mean, figures, self.Kind),
            PeerKind.Highest => FigureMath.Aggregate(AggregateKind.Highest, figures, self.Kind),
            PeerKind.Lowest => FigureMath.Aggregate(AggregateKind.Lowest, figures, self.Kind),
            _ => Median(figures),
        };
    }

    public Figure Rank(Quantity.Rank rank, Unit self, CompiledClause? clause)
    {
        if (_isAlone)
        {
            return Figure.Lacking(StateReasonKind.PeersNeeded, self.Kind);
        }

        var keys = rank.Ties.Prepend(rank.Of).ToList();
        var own = Keys(keys, self, self, clause);
        if (FigureMath.Missing(own) is { } lacking)
        {
            return Figure.Lacking(lacking);
        }

        int before = 0;
        foreach (var unit in Among(rank.Among, self))
        {
            var other = Keys(keys, unit, self, clause);
            if (FigureMath.Missing([.. own, .. other]) is { } reason)
            {
                return Figure.Lacking(reason);
            }

            before += IsBefore(other, own, rank.Order) ? 1 : 0;
        }

        return Figure.Of(before + 1);
    }

    /// <summary>What the figure that ranks comes to for each of the other units that are ranked; those that have none are left out.</summary>
    public IEnumerable<Rational> Values(Quantity.Rank rank, Unit self, CompiledClause? clause) =>
        from unit in Among(rank.Among, self)
        where unit.Id != self.Id
        let figure = Measure(rank.Of, unit, clause)
        where figure.IsKnown
        select figure.Value;

    public int Number(UnitSelector? among, Unit self) => Among(among, self).Count();

    public Figure Share(string item, bool lowest, Unit self)
    {
        var shares = _units.Where(u => u.Id != self.Id).Select(u => ShareOf(item, u)).OfType<Figure>().ToList();
        return shares.Count == 0
            ? Figure.Lacking(StateReasonKind.PeersNeeded, item)
            : FigureMath.Aggregate(lowest ? AggregateKind.Lowest : AggregateKind.Mean, shares, item);
    }

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

    private IEnumerable<Unit> Among(UnitSelector? among, Unit self) => among is null
        ? _units.Where(u => u.Kind == self.Kind)
        : _units.Where(u => _contexts[u.Id].Applies(among));

    private List<Figure> Keys(List<Quantity> keys, Unit unit, Unit self, CompiledClause? clause) =>
        [.. keys.Select(key => Measure(key, unit, self, clause))];

    // A contradiction is a matter of the unit whose facts contradict one another; the others wait for it.
    private Figure Measure(Quantity of, Unit unit, Unit self, CompiledClause? clause)
    {
        var figure = Measure(of, unit, clause);
        return unit.Id != self.Id && figure.Missing is { Kind: StateReasonKind.Contradiction } ? Figure.Lacking(StateReasonKind.PartPending, unit.Id) : figure;
    }

    private Figure Measure(Quantity of, Unit unit, CompiledClause? clause)
    {
        if (_measured.TryGetValue((of, unit.Id), out var known))
        {
            return known;
        }

        var context = _contexts[unit.Id];
        var quantities = new QuantityEvaluator(context, clause);
        return _measured[(of, unit.Id)] = quantities.Evaluate(of, new FactScope(FactsOf(clause, context, quantities)));
    }

    // The same facts that the clause itself takes, but of the other unit: those that match and are not excused.
    private static List<Fact> FactsOf(CompiledClause? clause, UnitContext context, QuantityEvaluator quantities)
    {
        if (clause is null)
        {
            return [];
        }

        var kinds = clause.Source.On.IsEmpty ? [clause.Source.Id] : clause.Source.On;
        var conditions = new ConditionTest(quantities);
        return [.. context.Facts
            .Where(f => kinds.Contains(f.Kind) && FactBuckets.IsCharged(clause, context.Unit, f))
            .Where(f => clause.Source.Where is not { } where || conditions.IsMet(where, f))
            .Where(f => !clause.Source.Exemptions.Any(exemption => conditions.IsMet(exemption.Where, f)))
            .Order(FactOrder.Instance)];
    }

    private static bool IsBefore(List<Figure> other, List<Figure> own, RankOrder order)
    {
        for (int i = 0; i < own.Count; i++)
        {
            int comparison = other[i].Value.CompareTo(own[i].Value);
            if (comparison != 0)
            {
                return order == RankOrder.HighestFirst ? comparison > 0 : comparison < 0;
            }
        }

        return false;
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
