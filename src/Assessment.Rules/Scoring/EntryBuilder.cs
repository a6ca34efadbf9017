using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Answers "how many times": turns the facts of a clause into entries. One method for each way of counting.</summary>
internal sealed class EntryBuilder(QuantityEvaluator quantities, AmountEvaluator amounts, PeriodCalendar calendar)
{
    // Occurrences of one clause that are told apart by their place.
    private const int MostOccurrences = 1_000_000;

    private readonly MultiplierEvaluator _multipliers = new(quantities);

    /// <summary>Adds the entries of the clause to its state.</summary>
    public void Build(ClauseState state, Amount amount)
    {
        if (Ordinals.Unnamed(state.Clause.Source, state.Facts) is { } unnamed)
        {
            state.Wait(unnamed);
            return;
        }

        switch (state.Clause.Source.Counting)
        {
            case Counting.Once:
                BuildOnce(state, amount);
                break;
            case Counting.PerOccurrence per:
                BuildPerOccurrence(state, amount, per);
                break;
            case Counting.PerDistinct per:
                BuildPerDistinct(state, amount, per);
                break;
            case Counting.PerMissing per:
                BuildPerMissing(state, amount, per);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void BuildOnce(ClauseState state, Amount amount)
    {
        var facts = Happened(state, amount);
        if (facts.Count == state.Facts.Count || facts.Count > 0)
        {
            Add(state, Make(state, amount, new FactScope(facts), 1, ""));
        }
    }

    // A fact with a count of 0 states that nothing happened; only where something is measured does it still say something.
    internal static List<Fact> Happened(ClauseState state, Amount amount) =>
        amount is Amount.Table || (amount is Amount.Fixed plain && FactNeed.IsConstant(plain.Value)) ? state.Facts.FindAll(f => f.Count > 0) : state.Facts;

    private void BuildPerOccurrence(ClauseState state, Amount amount, Counting.PerOccurrence per)
    {
        if (MissingFactor(state, per) is { } missing)
        {
            state.Wait(missing);
            return;
        }

        var occurrences = state.Facts.Select(f => (Fact: f, Times: Times(f, per))).ToList();
        if (FreeAllowance(state, per.Free, per.FreeIsForfeited, occurrences.Sum(o => o.Times)) is not { } free)
        {
            return;
        }

        Ordinals ordinals = new(state.Clause.Source.NthPer);
        foreach (var (fact, times) in occurrences)
        {
            int nth = ordinals.Take(fact, times);
            decimal excused = Math.Min(free, times);
            free -= excused;
            if (excused > 0)
            {
                AddFree(state, Make(state, amount, new FactScope([fact], nth), excused, per.Label));
            }

            AddOccurrence(state, amount, new FactScope([fact], nth + (int)excused), times - excused, per.Label);
        }
    }

    // Where the amount depends on which occurrence it is, each occurrence of a counted fact is an entry of its own.
    private void AddOccurrence(ClauseState state, Amount amount, FactScope scope, decimal times, string label)
    {
        if (!state.Clause.UsesNth)
        {
            var entry = Make(state, amount, scope, times, label);
            if (times > 0 || (scope.Facts[0].Count == 0 && entry.Rate.Missing is null))
            {
                Add(state, entry);
            }

            return;
        }

        if (state.Entries.Count + times > MostOccurrences)
        {
            throw new OverflowException();
        }

        for (int i = 0; i < times; i++)
        {
            Add(state, Make(state, amount, scope with { Nth = scope.Nth + i }, 1, label));
        }
    }

    private void BuildPerDistinct(ClauseState state, Amount amount, Counting.PerDistinct per)
    {
        if (DistinctParts.Unheard(state, per, quantities) is { } unheard)
        {
            state.Wait(unheard);
            return;
        }

        var groups = Happened(state, amount).GroupBy(f => GroupingKeys.Of(f, per.Keys), StringComparer.Ordinal).ToList();
        if (FreeAllowance(state, per.Free, per.FreeIsForfeited, groups.Count) is not { } free)
        {
            return;
        }

        Ordinals ordinals = new(state.Clause.Source.NthPer);
        var entries = groups.Select(g => Make(state, amount, new FactScope([.. g], ordinals.Take(g.First(), 1)), 1, per.Label)).ToList();
        if (per.Combine != Combination.Sum && entries.Count > free)
        {
            DistinctParts.AddCombined(state, [.. entries.Skip((int)free)], [.. groups.Skip((int)free).Select(g => g.Key)], per);
            return;
        }

        foreach (var (entry, i) in entries.Select((e, i) => (e, i)))
        {
            if (i < free)
            {
                AddFree(state, entry);
            }
            else
            {
                Add(state, entry);
            }
        }
    }

    private void BuildPerMissing(ClauseState state, Amount amount, Counting.PerMissing per)
    {
        var required = quantities.Evaluate(per.Required);
        if (required.Missing is { } reason)
        {
            state.Wait(reason);
            return;
        }

        if (per.In != RequiredIn.Year && state.Facts.Exists(f => f.On is null && f.Count > 0))
        {
            state.Wait(new StateReason(StateReasonKind.AttributeMissing, "on"));
            return;
        }

        var parts = PeriodCount.Of(calendar, per.In, state.Facts, required.Value.ToAmount());
        decimal missing = parts.Sum(p => Math.Max(0, p.Required - p.Found));
        var entry = Make(state, amount, new FactScope(state.Facts), missing, per.Label);
        Add(state, entry.WithParts(parts));
    }

    // The number that stays free of consequence; null when it is not known yet.
    private decimal? FreeAllowance(ClauseState state, Quantity? free, bool isForfeited, decimal total)
    {
        if (free is null)
        {
            return 0;
        }

        var figure = quantities.Evaluate(free);
        if (figure.Missing is { } reason)
        {
            state.Wait(reason);
            return null;
        }

        decimal allowed = figure.Value.ToAmount();
        return isForfeited && total > allowed ? 0 : allowed;
    }

    private StateReason? MissingFactor(ClauseState state, Counting.PerOccurrence per) => state.Facts
        .Where(fact => fact.Count > 0)
        .SelectMany(fact => per.Factors.Select(factor => Factor(fact, factor)))
        .FirstOrDefault(figure => !figure.IsKnown).Missing;

    private decimal Times(Fact fact, Counting.PerOccurrence per) => per.Factors.IsEmpty || fact.Count == 0
        ? fact.Count
        : per.Factors.Aggregate(Rational.One, (times, factor) => times * Factor(fact, factor).Value).ToAmount();

    private Figure Factor(Fact fact, string factor) =>
        quantities.Evaluate(new Quantity.OfFact(factor, SourceSpan.None), new FactScope([fact]));

    private Entry Make(ClauseState state, Amount amount, FactScope scope, decimal times, string label)
    {
        var rate = amounts.Evaluate(amount, scope);
        if (state.Effect is Effect.Mark && rate.Row == "outside")
        {
            rate = AmountFigure.Lacking(new StateReason(StateReasonKind.OutsideBands, state.Clause.Source.Id));
        }

        if (scope.Facts.Count < 2 || state.Clause.Source.Multipliers.IsEmpty)
        {
            return Multiplied(state, rate, scope, scope.Facts, times, label);
        }

        // Multipliers tell the facts apart: the one with the highest amount counts.
        var each = scope.Facts.Select(fact => MakeOne(state, amount, rate, scope with { Facts = [fact] }, scope.Facts, times, label)).ToList();
        return each.Find(entry => entry.Rate.Missing is not null) ?? each.MaxBy(entry => entry.Requested) ?? throw new UnreachableException();
    }

    private Entry MakeOne(ClauseState state, Amount amount, AmountFigure together, FactScope one, IReadOnlyList<Fact> facts, decimal times, string label) =>
        Multiplied(state, amount is Amount.Table ? amounts.Evaluate(amount, one) : together, one, facts, times, label);

    private Entry Multiplied(ClauseState state, AmountFigure rate, FactScope scope, IReadOnlyList<Fact> facts, decimal times, string label)
    {
        var multiplier = _multipliers.Of(state.Clause.Source.Multipliers, scope);
        rate = multiplier.Missing is { } reason ? AmountFigure.Lacking(Waits.Worse(rate.Missing, reason) ?? reason) : rate;
        return Entry.Of(facts, rate, times, multiplier.IsKnown ? multiplier.Value : Rational.One, label);
    }

    private static void Add(ClauseState state, Entry entry)
    {
        if (entry.Rate.Missing is { } reason)
        {
            state.Wait(reason);
            return;
        }

        state.Entries.Add(entry);
    }

    private static void AddFree(ClauseState state, Entry entry)
    {
        entry.CutAway(CutReason.Free);
        state.Entries.Add(entry);
    }
}
