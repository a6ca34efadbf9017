using Assessment.Model;
using BenchmarkDotNet.Attributes;
using Unit = Assessment.Model.Unit;

namespace Assessment.Benchmarks.Suite;

/// <summary>All units in one call, by 300 clauses and with 50 findings each: how the cost grows with the number of units.</summary>
public class UnitsSuite
{
    private Load _load = Load.Of(100, 50);
    private Unit[] _units = [];
    private Fact[] _facts = [];

    [Params(100, 1_000, 10_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _load = Load.Of(300, 50, Units);
        _units = [.. _load.Subjects.Select(subject => subject.Unit)];
        _facts = [.. _load.Subjects.SelectMany(subject => subject.Facts)];
    }

    [Benchmark(Description = "score all")]
    public object Score() => _load.Rules.ScoreAll(_units, _facts);
}
