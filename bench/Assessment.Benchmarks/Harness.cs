using System.Diagnostics;
using System.Globalization;

namespace Assessment.Benchmarks;

/// <summary>One thing to measure: Run does one batch of Ops operations.</summary>
public sealed record Contender(string Name, long Ops, Action Run);

/// <summary>Rates in operations a second; Ratio = median over the rounds of (time per operation / the reference's time per operation in a sample taken just before).</summary>
public sealed record Measured(string Name, double Median, double Low, double High, double BytesPerOp, double Ratio, double RatioLow, double RatioHigh, int Samples);

/// <summary>
/// Runs contenders alternately. Before each sample of a contender it takes a sample of the first contender (the reference),
/// so that a slow phase of the machine hits both; ratios are taken pairwise and their median reported.
/// </summary>
public static class Harness
{
    public static List<Measured> Measure(IReadOnlyList<Contender> contenders, int rounds = 7, double sampleMs = 100, double warmMs = 1000)
    {
        int n = contenders.Count;
        var loops = new int[n];
        for (int c = 0; c < n; c++)
        {
            var sw = Stopwatch.StartNew();
            double best = double.MaxValue;
            do { double t0 = sw.Elapsed.TotalMilliseconds; contenders[c].Run(); best = Math.Min(best, sw.Elapsed.TotalMilliseconds - t0); }
            while (sw.Elapsed.TotalMilliseconds < warmMs);
            loops[c] = Math.Max(1, (int)Math.Ceiling(sampleMs / Math.Max(best, 0.0001)));
        }
        var rates = contenders.Select(_ => new List<double>()).ToArray();
        var ratios = contenders.Select(_ => new List<double>()).ToArray();
        var bytes = new double[n];
        double Sample(int c)
        {
            GC.Collect();
            long b0 = GC.GetTotalAllocatedBytes(true);
            var sw = Stopwatch.StartNew();
            for (int k = 0; k < loops[c]; k++) contenders[c].Run();
            sw.Stop();
            double ops = (double)contenders[c].Ops * loops[c];
            bytes[c] = (GC.GetTotalAllocatedBytes(true) - b0) / ops;
            return ops / sw.Elapsed.TotalSeconds;
        }
        for (int r = 0; r < rounds; r++)
            for (int c = 0; c < n; c++)
            {
                double reference = Sample(0);
                double rate = c == 0 ? reference : Sample(c);
                rates[c].Add(rate);
                ratios[c].Add(reference / rate);
            }
        var result = new List<Measured>();
        for (int c = 0; c < n; c++)
        {
            var s = rates[c].Order().ToArray();
            var q = ratios[c].Order().ToArray();
            result.Add(new Measured(contenders[c].Name, s[s.Length / 2], s[0], s[^1], bytes[c], q[q.Length / 2], q[0], q[^1], s.Length));
        }
        return result;
    }

    public static void Print(string title, List<Measured> rows, string op = "finding")
    {
        Console.WriteLine($"## {title}");
        foreach (var x in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{x.Name,-40} {x.Median,14:N0} {op}s/s  [{x.Low:N0} .. {x.High:N0}]  {x.BytesPerOp,9:N1} B/{op}  time x{x.Ratio:0.00} [{x.RatioLow:0.00} .. {x.RatioHigh:0.00}]"));
        Console.Out.Flush();
    }
}
