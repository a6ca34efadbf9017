using Assessment.Rules;
using BenchmarkDotNet.Attributes;

namespace Assessment.Benchmarks.Suite;

/// <summary>A record of five thousand facts of a hundred units. One at a sample: each reads the rules, and the schema's library validates a thousand files in a process.</summary>
[InvocationCount(1, 1)]
[WarmupCount(10)]
public class RecordSuite
{
    private const int Clauses = 300;
    private const int Findings = 50;

    private readonly SealInput _input;
    private readonly AssessmentRecord _record;

    public RecordSuite()
    {
        var load = Load.Of(Clauses, Findings);
        _input = new SealInput
        {
            Rules = new RuleFile("workload.yaml", load.Yaml),
            Units = [.. load.Subjects.Select(subject => subject.Unit)],
            Facts = [.. load.Subjects.SelectMany(subject => subject.Facts)],
        };
        _record = Sealed();
    }

    [Benchmark(Description = "seal")]
    public object Seal() => Sealed();

    [Benchmark(Description = "replay")]
    public object Replay() => RecordReplay.Run(_record);

    private AssessmentRecord Sealed() =>
        AssessmentRecord.Seal(_input).Value ?? throw new InvalidOperationException("The workload does not seal.");
}
