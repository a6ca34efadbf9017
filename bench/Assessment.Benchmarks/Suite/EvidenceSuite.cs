using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;
using BenchmarkDotNet.Attributes;
using Unit = Assessment.Model.Unit;

namespace Assessment.Benchmarks.Suite;

/// <summary>Fifty thousand facts of a hundred units, from NDJSON.</summary>
public class EvidenceSuite
{
    private readonly RuleSet _rules;
    private readonly ImmutableArray<Unit> _units;
    private readonly byte[] _text;

    public EvidenceSuite()
    {
        var load = Load.Of(1000, 500);
        _rules = load.Rules;
        _units = [.. load.Subjects.Select(subject => subject.Unit)];
        _text = Ndjson.Write(load.Subjects.SelectMany(subject => subject.Facts));
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json alone, plain objects")]
    public object Plain() => Ndjson.ReadPlain(_text);

    [Benchmark(Description = "NDJSON to facts")]
    public object Facts() => Read();

    [Benchmark(Description = "NDJSON to sheets")]
    public object Sheets() => _rules.ScoreAll(_units, Read());

    private ImmutableArray<Fact> Read()
    {
        using var text = new MemoryStream(_text);
        return new EvidenceReader(_rules, _units).Read(text, "bench.ndjson", EvidenceFormat.Ndjson).Facts;
    }
}
