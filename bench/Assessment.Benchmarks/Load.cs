using Assessment.Benchmarks.Baseline;
using Assessment.Model;
using Assessment.Rules;
using Unit = Assessment.Model.Unit;

namespace Assessment.Benchmarks;

/// <summary>One size of the common workload, ready for the baseline and for the engine.</summary>
internal sealed class Load
{
    private readonly Baseline.Unit[] _units;
    private readonly HandEngine _hand;

    private Load(int rules, int findings, int units)
    {
        var tree = Workload.BuildTree(rules);
        _units = Workload.BuildUnits(tree, units, findings);
        _hand = new HandEngine(tree);
        Yaml = WorkloadScheme.Yaml(tree);
        Rules = RuleSet.Load(Yaml, "workload.yaml");
        Subjects = [.. _units.Select(u => (Unit.Of(u.Id, "单位"), WorkloadScheme.Facts(u)))];
        Operations = _units.Sum(u => (long)u.Findings.Length);
    }

    /// <summary>The scheme as text.</summary>
    public string Yaml { get; }

    public RuleSet Rules { get; }

    public (Unit Unit, Fact[] Facts)[] Subjects { get; }

    public long Operations { get; }

    public static Load Of(int rules, int findings, int units = 100) => new(rules, findings, units);

    public Contender Hand() => new("hand-written baseline", Operations, () =>
    {
        foreach (var unit in _units)
        {
            GC.KeepAlive(_hand.Score(unit));
        }
    });

    public Contender Engine() => new("Assessment", Operations, () =>
    {
        foreach (var (unit, facts) in Subjects)
        {
            GC.KeepAlive(Rules.Score(unit, facts));
        }
    });

    /// <summary>The two must agree before anything is timed: totals, scores of nodes, and lines that add up.</summary>
    public void Verify()
    {
        foreach (var (unit, subject) in _units.Zip(Subjects))
        {
            var expected = _hand.Score(unit);
            var sheet = Rules.Score(subject.Unit, subject.Facts);
            Require(sheet.Total.Score == expected.Total, unit.Id);
            Require(sheet.Start + sheet.Lines.Sum(l => l.Amount) == expected.Total, unit.Id);
            Require(sheet.Lines.Count(l => l.Facts.Length == 1) == unit.Findings.Length, unit.Id);
        }
    }

    private static void Require(bool holds, string unit)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{unit}: the engine and the baseline differ.");
        }
    }
}
