using BenchmarkDotNet.Attributes;

namespace Assessment.Benchmarks.Suite;

/// <summary>Ranks, grades and seats the units of five categories.</summary>
public class GradingSuite
{
    private GradingLoad _load = GradingLoad.Of(1);

    [Params(1_000, 10_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Prepare() => _load = GradingLoad.Of(Units);

    [Benchmark(Description = "grade")]
    public object Grade() => _load.Grade();
}
