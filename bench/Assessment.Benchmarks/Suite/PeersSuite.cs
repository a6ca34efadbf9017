using Assessment.Model;
using Assessment.Rules;
using BenchmarkDotNet.Attributes;
using Unit = Assessment.Model.Unit;

namespace Assessment.Benchmarks.Suite;

/// <summary>All units in one call, each compared with all others in four ways: how the cost of comparing grows with the number of units.</summary>
public class PeersSuite
{
    private const string Scheme = """
        format: 1
        scheme: bench/2023/peers
        title: bench
        year: 2023
        source: { document: bench }
        total: 400000
        units: { kinds: { town: town } }
        evidence: { attributes: { rate: { title: rate, type: number } }, kinds: { report: { title: report } } }
        indicators:
          - { id: R1, title: place, points: 100000, clauses: [{ id: R1-a, text: by place, on: report, score: { value: { rank: rate, first: highest } } }] }
          - { id: R2, title: mean, points: 100000, clauses: [{ id: R2-a, text: by mean, on: report, score: { value: { peers: mean, of: rate } } }] }
          - { id: R3, title: median, points: 100000, clauses: [{ id: R3-a, text: by median, on: report, score: { value: { peers: median, of: rate } } }] }
          - { id: R4, title: others, points: 100000, notApplicable: peers-mean, clauses: [{ id: R4-a, text: the figure, on: report, score: { value: rate } }] }
        """;

    private readonly RuleSet _rules = RuleSet.Load(Scheme, "peers.yaml");
    private Unit[] _units = [];
    private Fact[] _facts = [];

    [Params(1_000, 10_000, 30_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _units = [.. Enumerable.Range(0, Units).Select(number => Unit.Of($"u{number}", "town"))];
        _facts = [.. Enumerable.Range(0, Units).Select(Report), .. Enumerable.Range(0, Units / 100).Select(Lacking)];
    }

    [Benchmark(Description = "score all, compared")]
    public object Score() => _rules.ScoreAll(_units, _facts);

    // The primes spread the figures, so that nothing comes in order.
    private static Fact Report(int number) => new()
    {
        Id = $"f{number}",
        Unit = $"u{number}",
        Kind = "report",
        Attributes = Fact.NoAttributes.Add("rate", new FactValue.Number(number * 7919L % 100_003)),
    };

    private static Fact Lacking(int number) => new() { Id = $"n{number}", Unit = $"u{number * 100}", Kind = BuiltInKinds.NotAssigned, Item = "R4" };
}
