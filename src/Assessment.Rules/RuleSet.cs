using System.Collections.Concurrent;
using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Compiling;
using Assessment.Rules.Evidence;
using Assessment.Rules.Scoring;
using Assessment.Rules.Scoring.Express;

namespace Assessment.Rules;

/// <summary>A compiled scheme: compile once, score many. Immutable in what it gives, and safe to use from many threads.</summary>
public sealed class RuleSet
{
    private readonly CompiledScheme _compiled;
    private readonly Applicability _applicability;
    private readonly PeriodCalendar _calendar;

    // Units of one sort share the tree as it stands for them; the same key always gives the same plan.
    private readonly ConcurrentDictionary<string, UnitPlan> _plans = new(StringComparer.Ordinal);

    private readonly ExpressLane _expressLane;
    private readonly Lazy<EvidenceSchema> _evidence;

    private RuleSet(Scheme scheme)
    {
        Scheme = scheme;
        _compiled = SchemeCompiler.Compile(scheme);
        _applicability = new Applicability(scheme.Units);
        _calendar = new PeriodCalendar(scheme.Period);
        _expressLane = new ExpressLane(ExpressPlanOf, SortOf);
        _evidence = new Lazy<EvidenceSchema>(() => new EvidenceSchema(scheme));
    }

    /// <summary>The scheme behind the rules, its parameters with the figures that the decision gives.</summary>
    public Scheme Scheme { get; }

    /// <summary>What evidence the scheme accepts.</summary>
    internal EvidenceSchema EvidenceSchema => _evidence.Value;

    /// <summary>Whether a score depends on the other units or on other items.</summary>
    internal bool NeedsOtherUnits => _compiled.NeedsPasses;

    /// <summary>Whether the score of every unit follows from its own facts alone: no clause compares units or charges another one.</summary>
    public bool ScoresUnitsApart => !_compiled.UnitsMeet;

    /// <summary>Checks and compiles a scheme.</summary>
    /// <param name="scheme">The scheme as read.</param>
    /// <param name="decisions">Figures that the year's decision gives; null means none.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="RuleFileException">The scheme has errors.</exception>
    public static RuleSet Compile(Scheme scheme, Decisions? decisions = null) => Require(TryCompile(scheme, decisions));

    /// <summary>Checks and compiles a scheme, telling every fault.</summary>
    /// <returns>The rules, or null with at least one error among the diagnostics.</returns>
    public static ReadResult<RuleSet> TryCompile(Scheme scheme, Decisions? decisions = null)
    {
        // With the decided figures in place, sums and bounds are proved with them.
        var decided = decisions is null ? scheme : Decided(scheme, decisions);
        var diagnostics = SchemeChecker.Check(decided);
        return diagnostics.Any(d => d.Descriptor.Severity == Severity.Error)
            ? new ReadResult<RuleSet>(null, diagnostics)
            : new ReadResult<RuleSet>(new RuleSet(decided), diagnostics);
    }

    /// <summary>Reads, checks and compiles the text of an indicator file.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">Name for positions in diagnostics and explanations.</param>
    /// <param name="decisions">Figures that the year's decision gives; null means none.</param>
    /// <exception cref="RuleFileException">The file has errors.</exception>
    public static RuleSet Load(string text, string fileName, Decisions? decisions = null) => Require(TryLoad(text, fileName, decisions));

    /// <summary>Reads, checks and compiles the text of an indicator file, telling every fault.</summary>
    /// <returns>The rules, or null with at least one error among the diagnostics.</returns>
    public static ReadResult<RuleSet> TryLoad(string text, string fileName, Decisions? decisions = null)
    {
        var read = SchemeReader.Read(text, fileName);
        if (read.HasErrors || read.Value is not { } scheme)
        {
            return new ReadResult<RuleSet>(null, read.Diagnostics);
        }

        var compiled = TryCompile(scheme, decisions);
        return compiled with { Diagnostics = [.. read.Diagnostics, .. compiled.Diagnostics] };
    }

    /// <summary>Scores one unit by itself. Figures that need the other units stay pending.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="facts">Facts in force; those of other units are passed over unless they charge this one.</param>
    public ScoreSheet Score(Unit unit, IEnumerable<Fact> facts)
    {
        var list = facts as IReadOnlyList<Fact> ?? [.. facts];
        var express = Scheme.Outcomes.IsEmpty ? TryExpress(unit, list) : null;
        return express ?? ScoreAll([unit], list)[0];
    }

    /// <summary>Scores all units, with the figures that units take from one another.</summary>
    /// <param name="units">The units; ids are distinct.</param>
    /// <param name="facts">Facts in force of all units, in any order.</param>
    /// <returns>One sheet for each unit, in the order of <paramref name="units"/>.</returns>
    public ImmutableArray<ScoreSheet> ScoreAll(IReadOnlyList<Unit> units, IEnumerable<Fact> facts)
    {
        var byUnit = FactsByUnit.Of(facts, _compiled);
        var contexts = units
            .Select(u => ContextOf(u, byUnit.Of(u.Id)))
            .ToList();
        var sheets = Pass(contexts);
        for (int pass = 0; _compiled.NeedsPasses && pass <= _compiled.Nodes.Length; pass++)
        {
            var beyond = new PassBefore(contexts, sheets);
            var next = Pass([.. contexts.Select(c => c with { Beyond = beyond })]);
            bool isSettled = next.Zip(sheets).All(pair => IsSame(pair.First, pair.Second));
            sheets = next;
            if (isSettled)
            {
                break;
            }
        }

        PassBefore all = new(contexts, sheets);
        return [.. sheets.Select((sheet, i) => Outcomes.Add(sheet, contexts[i], all))];
    }

    /// <summary>From where a unit's quantities are measured: with the other units where a figure looks at them, else alone.</summary>
    /// <param name="units">All units.</param>
    /// <param name="facts">Facts in force of all units.</param>
    /// <param name="sheets">The sheets of the units by these facts, in the same order.</param>
    /// <param name="unit">Id of the unit.</param>
    internal Standpoint Standpoint(ImmutableArray<Unit> units, IEnumerable<Fact> facts, ImmutableArray<ScoreSheet> sheets, string unit)
    {
        var byUnit = FactsByUnit.Of(facts, _compiled);
        bool[] seen = [.. units.Select(known => NeedsOtherUnits || known.Id == unit)];
        return new(
            [.. units.Where((_, i) => seen[i]).Select(known => ContextOf(known, byUnit.Of(known.Id)))],
            [.. sheets.Where((_, i) => seen[i])],
            unit);
    }

    private static Scheme Decided(Scheme scheme, Decisions decisions) => scheme with
    {
        Parameters = [.. scheme.Parameters.Select(p => decisions.Parameters.TryGetValue(p.Id, out var values) ? p with { Values = values } : p)],
    };

    // A further pass can only settle what was pending, so equal scores and states mean that nothing more will change.
    private static bool IsSame(ScoreSheet a, ScoreSheet b) =>
        a.Items.Zip(b.Items).All(pair => pair.First.State == pair.Second.State && pair.First.Score == pair.Second.Score);

    private static RuleSet Require(ReadResult<RuleSet> result) => result.Value ?? throw new RuleFileException(result.Diagnostics);

    // One unit by itself is scored where it is asked for: many that ask at once, each waiting for further threads, would wait for one another.
    private List<ScoreSheet> Pass(List<UnitContext> contexts) =>
        contexts is [var alone] ? [ScoreOnce(alone)] : [.. contexts.AsParallel().AsOrdered().Select(ScoreOnce)];

    private ScoreSheet ScoreOnce(UnitContext context)
    {
        try
        {
            return TryExpress(context.Unit, context.Facts) ?? UnitScorer.Score(context, PlanOf(context), _calendar);
        }
        catch (OverflowException)
        {
            return UnitScorer.TooLarge(context);
        }
    }

    private ScoreSheet? TryExpress(Unit unit, IReadOnlyList<Fact> facts)
    {
        try
        {
            return _expressLane.TryScore(unit, facts);
        }
        catch (OverflowException)
        {
            // The general way tells which clause it was.
            return null;
        }
    }

    private UnitPlan PlanOf(UnitContext context) => _compiled.PlansDifferByUnit
        ? new UnitPlanner(context).Plan()
        : _plans.GetOrAdd(SortOf(context.Unit), _ => new UnitPlanner(context).Plan());

    // Units of one sort have the same tree with the same figures.
    private static string SortOf(Unit unit) => unit.Tags.IsEmpty
        ? unit.Kind
        : string.Join('\u001f', unit.Tags.Order(StringComparer.Ordinal).Prepend(unit.Kind));

    private UnitContext ContextOf(Unit unit, IReadOnlyList<Fact> facts) =>
        new(_compiled, _applicability, unit, facts, NothingBeyond.Instance);

    private ExpressPlan? ExpressPlanOf(Unit unit)
    {
        if (_compiled.PlansDifferByUnit)
        {
            return null;
        }

        var context = ContextOf(unit, []);
        return ExpressPlan.Of(_compiled, PlanOf(context), UnitScorer.Score(context, PlanOf(context), _calendar));
    }
}
