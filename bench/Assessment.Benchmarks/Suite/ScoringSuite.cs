using BenchmarkDotNet.Attributes;

namespace Assessment.Benchmarks.Suite;

/// <summary>A hundred units of the common workload, at each of its eight sizes.</summary>
public class ScoringSuite
{
    private Contender _hand = Nothing;
    private Contender _engine = Nothing;

    [Params(100, 300, 1000, 3000)]
    public int Clauses { get; set; }

    [Params(50, 500)]
    public int Findings { get; set; }

    private static Contender Nothing { get; } = new("", 0, () => { });

    [GlobalSetup]
    public void Prepare()
    {
        var load = Load.Of(Clauses, Findings);
        load.Verify();
        _hand = load.Hand();
        _engine = load.Engine();
    }

    [Benchmark(Baseline = true, Description = "hand-written baseline")]
    public void Hand() => _hand.Run();

    [Benchmark(Description = "Assessment")]
    public void Engine() => _engine.Run();
}
