using System.Diagnostics;
using System.Globalization;
using Assessment.Rules;

namespace Assessment.Benchmarks;

/// <summary>
/// Reads, checks and compiles a scheme of five thousand lines. The code is warm from a small scheme, the table that the long one repeats;
/// the long one is new to the process.
/// </summary>
internal static class LoadingRun
{
    private const int MostMilliseconds = 300;

    // Together far below the thousand files that the schema's library validates in a process. Each has a remark of its own: a text
    // that was found right is not validated again.
    private const int WarmUp = 100;
    private const int Times = 21;

    public static void Run(Targets targets)
    {
        string table = LongScheme.Of(1);
        for (int i = 0; i < WarmUp; i++)
        {
            Load($"{table}\n# {i}\n");
        }

        double first = Load(LongScheme.Text);
        double[] again = [.. Enumerable.Range(0, Times).Select(time => Load($"{LongScheme.Text}\n# {time}\n")).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"## reading, checking and compiling {LongScheme.Lines:N0} lines\nfirst {first:0} ms, then median {again[Times / 2]:0} ms [{again[0]:0} .. {again[^1]:0}]"));
        targets.Check($"ms to read, check and compile {LongScheme.Lines} lines, new to a warm process", first, MostMilliseconds);
    }

    private static double Load(string text)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        GC.KeepAlive(RuleSet.Load(text, "long.yaml"));
        return clock.Elapsed.TotalMilliseconds;
    }
}
