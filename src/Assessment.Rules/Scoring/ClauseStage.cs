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
        var looked = _buckets.TouchedClauses.Union(_plan.AlwaysClauses).Where(IsAsked).Order().Select(Match).ToList();
        EvaluateInOrder(looked);
        var groups = Groups().ToList();
        Limits.Apply(looked, groups, LimitOf, _states);
        return _states;
    }

    // Clauses that give way come after all others, and what adds to them after that.
    private void EvaluateInOrder(List<ClauseState> looked)
    {
        var events = new EventRules(_states);
        events.Apply(looked);
        var late = looked.Where(s => !s.Clause.Source.Yields && s.Clause.AddsTo.Any(i => _context.Scheme.Clauses[i].Source.Yields)).ToList();
        foreach (var state in looked.Where(s => !s.Clause.Source.Yields && !late.Contains(s)))
        {
            Evaluate(state);
        }

        foreach (var state in looked.Where(s => s.Clause.Source.Yields))
        {
            EventRules.Yield(state, looked);
            Evaluate(state);
        }

        foreach (var state in late)
        {
            events.AddAgain(state, looked);
            Evaluate(state);
        }
    }

    private QuantityEvaluator QuantitiesOf(CompiledClause? clause) => new(_context, clause);

    private AmountEvaluator AmountsOf(CompiledClause clause) => new(QuantitiesOf(clause), _plan.Nodes[clause.Node].Points);

    // The clauses of an item that a fact excuses, or that the unit does not have, are not asked.
    private bool IsAsked(int index)
    {
        for (int node = _context.Scheme.Clauses[index].Node; node > 0; node = _context.Scheme.Nodes[node].Parent)
        {
            if (_buckets.OfBuiltIn(BuiltInKinds.NotAssigned, node).Count > 0 || _buckets.OfBuiltIn(BuiltInKinds.Excused, node).Count > 0)
            {
                return false;
            }
        }

        return true;
    }

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
        try
        {
            EvaluateKnown(state);
            if (state.Entries.Exists(entry => entry.IsTooLarge))
            {
                throw new OverflowException();
            }
        }
        catch (OverflowException)
        {
            // Figures from files can be multiplied to anything.
            state.Entries.Clear();
            state.Wait(new StateReason(StateReasonKind.TooLarge, state.Clause.Source.Id));
        }
    }

    private void EvaluateKnown(ClauseState state)
    {
        var clause = state.Clause;
        bool hasNoFacts = state.Facts.Count == 0 && !clause.NeedsNoFacts;
        bool isNothing = SaysNothing(state) && (state.Facts.Count > 0 || state.Entries.Count > 0 || clause.Source.WhenMissing == WhenMissing.Nothing);
        if (!MeetsRequirements(state, isNothing))
        {
            return;
        }

        if (hasNoFacts)
        {
            state.Wait(state.Entries.Count == 0 && !isNothing ? new StateReason(StateReasonKind.NoEvidence, clause.Source.Id) : null);
            return;
        }

        if (FactNeed.AmountOf(state.Effect) is { } amount)
        {
            Build(state, amount);
        }
    }

    // No facts, or facts that state that nothing happened; what is missing is counted even then.
    private static bool SaysNothing(ClauseState state) =>
        !state.Clause.NeedsNoFacts
        && (state.Facts.Count == 0
            || (state.Clause.Source.Counting is not (Counting.PerMissing or Counting.PerDistinct { Expected: not null })
                && FactNeed.AmountOf(state.Effect) is { } amount && EntryBuilder.Happened(state, amount).Count == 0));

    private void Build(ClauseState state, Amount amount)
    {
        var clause = state.Clause;
        new EntryBuilder(QuantitiesOf(clause), AmountsOf(clause), _calendar).Build(state, amount);
    }

    // Where nothing happened there is nothing to earn, so no requirement is waited for.
    private bool MeetsRequirements(ClauseState state, bool isNothing)
    {
        var tester = new RequirementTester(QuantitiesOf(state.Clause), _calendar);
        foreach (var requirement in state.Clause.Requirements)
        {
            var outcome = tester.Test(requirement.Source, _buckets.OfRequirement(requirement.Index));
            _buckets.MarkUsed(outcome.Facts);
            state.Requirements.Add(outcome);
        }

        if (state.Requirements.Exists(r => r.IsMet == false))
        {
            return false;
        }

        if (Waits.Worst(state.Requirements.Select(r => r.Missing)) is { } missing)
        {
            state.Wait(isNothing ? null : missing);
            return false;
        }

        return true;
    }

    private IEnumerable<ClauseState> Groups()
    {
        foreach (var clause in _context.Scheme.Clauses)
        {
            if (clause.IsGroup && _plan.ClauseApplies[clause.Index] && IsAsked(clause.Index) && clause.Among.Any(i => _states[i] is not null))
            {
                yield return _states[clause.Index] = new ClauseState(clause);
            }
        }
    }

    private Figure? LimitOf(CompiledClause clause) =>
        clause.Source.Limit is { } limit ? AmountsOf(clause).Points(limit, FactScope.Empty) : null;
}
