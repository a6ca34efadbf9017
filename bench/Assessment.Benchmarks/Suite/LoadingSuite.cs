using Assessment.Model;
using Assessment.Rules;
using Assessment.Rules.Compiling;
using BenchmarkDotNet.Attributes;

namespace Assessment.Benchmarks.Suite;

/// <summary>
/// The stages before scoring, for the table of 832 lines and for the scheme of five thousand that repeats it.
/// One reading a sample: the schema's library validates a thousand files in a process.
/// </summary>
[InvocationCount(1, 1)]
[WarmupCount(40)]
public class LoadingSuite
{
    private string _text = "";
    private int _times;
    private Scheme _scheme = RuleSet.Load(LongScheme.Of(1), "long.yaml").Scheme;

    [Params(1, 7)]
    public int Tables { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _text = LongScheme.Of(Tables);
        _scheme = RuleSet.Load(_text, "long.yaml").Scheme;
    }

    [Benchmark(Description = "read")]
    public object Read() => SchemeReader.Read(Next(), "long.yaml");

    [Benchmark(Description = "check")]
    public object Check() => SchemeChecker.Check(_scheme);

    [Benchmark(Description = "compile")]
    public object Compile() => SchemeCompiler.Compile(_scheme);

    [Benchmark(Description = "read, check and compile")]
    public object All() => RuleSet.Load(Next(), "long.yaml");

    // A text that was found right is not validated again.
    private string Next() => $"{_text}\n# {_times++}\n";
}
