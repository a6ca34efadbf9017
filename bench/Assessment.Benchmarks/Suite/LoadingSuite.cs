using Assessment.Model;
using Assessment.Rules;
using Assessment.Rules.Compiling;
using BenchmarkDotNet.Attributes;

namespace Assessment.Benchmarks.Suite;

/// <summary>The scheme of five thousand lines, one stage after the other. One reading a sample: the schema's library validates a thousand files in a process.</summary>
[InvocationCount(1, 1)]
public class LoadingSuite
{
    private readonly Scheme _scheme = RuleSet.Load(LongScheme.Text, "long.yaml").Scheme;

    [Benchmark(Description = "read")]
    public object Read() => SchemeReader.Read(LongScheme.Text, "long.yaml");

    [Benchmark(Description = "check")]
    public object Check() => SchemeChecker.Check(_scheme);

    [Benchmark(Description = "compile")]
    public object Compile() => SchemeCompiler.Compile(_scheme);

    [Benchmark(Description = "read, check and compile")]
    public object All() => RuleSet.Load(LongScheme.Text, "long.yaml");
}
