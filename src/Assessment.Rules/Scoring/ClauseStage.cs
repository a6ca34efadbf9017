using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>From facts to clauses: what matches, what yields to what, how much, how many, at most.</summary>
internal sealed class ClauseStage
{
    private readonly UnitContext _context;
    private readonly UnitPlan _plan;
    private readonly FactBuckets _buckets;
    private readonly PeriodCalendar _calendar;
    private readonly ClauseState?[] _states;

    public ClauseStage(UnitContext context, UnitPlan plan, FactBuckets buckets, PeriodCalendar calendar)
    {
        _context = context;
        _plan = plan;
        _buckets = buckets;
        _calendar = calendar;
        _states = new ClauseState?[context.Scheme.Clauses.Length];
    }

    /// <summary>State of every clause that was looked at, by index; null for the others.</summary>
    public ClauseState?[] Run()
    {
        var looked = _buckets.TouchedClauses.Union(_plan.AlwaysClauses).Order().Select(Match).ToList();
        new EventRules(_states).Apply(looked);
        foreach (var state in looked.Where(s => !s.Clause.Source.Yields))
        {
            Evaluate(state);
        }

        foreach (var state in looked.Where(s => s.Clause.Source.Yields))
        {
            EventRules.Yield(state, looked);
            Evaluate(state);
        }

        var groups = Groups().ToList();
        Limits.Apply(looked, groups, LimitOf, _states);
        return _states;
    }

    private QuantityEvaluator QuantitiesOf(CompiledClause? clause) => new(_context, clause);

    private AmountEvaluator AmountsOf(CompiledClause clause) => new(QuantitiesOf(clause), _plan.Nodes[clause.Node].Points);

    // When: the facts that meet the condition and are not excused.
    private ClauseState Match(int index)
    {
        var clause = _context.Scheme.Clauses[index];
        var state = new ClauseState(clause);
        _states[index] = state;
        var conditions = new ConditionTest(QuantitiesOf(clause));
        var matched = _buckets.OfClause(index).Where(f => clause.Source.Where is not { } where || conditions.IsMet(where, f)).ToList();
        _buckets.MarkUsed(matched);
        foreach (var fact in matched)
        {
            if (clause.Source.Exemptions.Any(e => conditions.IsMet(e.Where, fact)))
            {
                state.AddCut(fact, CutReason.Exempted);
            }
            else
            {
                state.Facts.Add(fact);
            }
        }

        return state;
    }

    private void Evaluate(ClauseState state)
    {
        var clause = state.Clause;
        if (!MeetsRequirements(state) || FactNeed.AmountOf(state.Effect) is not { } amount)
        {
            return;
        }

        if (state.Facts.Count == 0 && !clause.NeedsNoFacts)
        {
            bool nothingCame = state.Entries.Count == 0 && clause.Source.WhenMissing == WhenMissing.Pending;
            state.Pending ??= nothingCame ? new StateReason(StateReasonKind.NoEvidence, clause.Source.Id) : null;
            return;
        }

        new EntryBuilder(QuantitiesOf(clause), AmountsOf(clause), _calendar).Build(state, amount);
    }

    private bool MeetsRequirements(ClauseState state)
    {
        var tester = new RequirementTester(QuantitiesOf(state.Clause), _calendar);
        foreach (var requirement in state.Clause.Requirements)
        {
            var facts = _buckets.OfRequirement(requirement.Index);
            _buckets.MarkUsed(facts);
            state.Requirements.Add(tester.Test(requirement.Source, facts));
        }

        if (state.Requirements.Exists(r => r.IsMet == false))
        {
            return false;
        }

        if (state.Requirements.Select(r => r.Missing).FirstOrDefault(m => m is not null) is { } missing)
        {
            state.Pending = missing;
            return false;
        }

        return true;
    }

    private IEnumerable<ClauseState> Groups()
    {
        foreach (var clause in _context.Scheme.Clauses)
        {
            if (clause.IsGroup && _plan.ClauseApplies[clause.Index] && clause.Among.Any(i => _states[i] is not null))
            {
                yield return _states[clause.Index] = new ClauseState(clause);
            }
        }
    }

    private Figure? LimitOf(CompiledClause clause) =>
        clause.Source.Limit is { } limit ? AmountsOf(clause).Points(limit, FactScope.Empty) : null;
}
