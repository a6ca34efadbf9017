using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assessment.Rules;

namespace Assessment.Benchmarks;

/// <summary>Scores millions of facts, grouped by unit, while they are read, and tells the most memory that the process ever had.</summary>
internal static class StreamingRun
{
    private const long MostBytes = 500L * 1000 * 1000;
    private const int FactsOfUnit = 500;
    private const int UnitsOfLoad = 100;

    public static int Run(string[] args)
    {
        int millions = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20;
        int rounds = millions * 1_000_000 / (UnitsOfLoad * FactsOfUnit);
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var load = Load.Of(1000, FactsOfUnit);
            Write(load, rounds, file);
            var units = Enumerable.Range(0, rounds)
                .SelectMany(round => load.Subjects.Select(s => Assessment.Model.Unit.Of(Name(s.Unit.Id, round), s.Unit.Kind)))
                .ToList();
            return Score(load.Rules, units, file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Score(RuleSet rules, List<Assessment.Model.Unit> units, string file)
    {
        using var content = File.OpenRead(file);
        var watch = Stopwatch.StartNew();
        decimal sum = new StreamedScoring(rules, units, TimeView.Everything)
            .Score([new NdjsonFile(content, "bench.ndjson")], sheet => sheet.Total.Score ?? 0)
            .Sum();
        double seconds = watch.Elapsed.TotalSeconds;
        long peak = Process.GetCurrentProcess().PeakWorkingSet64;
        long facts = (long)units.Count * FactsOfUnit;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{facts:N0} facts of {units.Count:N0} units, {content.Length / 1e6:N0} MB, in {seconds:0.0} s: {facts / seconds:N0} facts/s; sum of the scores {sum:0.##}"));
        var targets = new Targets();
        targets.Check("MB of memory at most", peak / 1e6, MostBytes / 1e6);
        return targets.Report();
    }

    // The common workload again and again, each time with units and ids of its own.
    private static void Write(Load load, int rounds, string file)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        for (int round = 0; round < rounds; round++)
        {
            foreach (var fact in load.Subjects.SelectMany(s => s.Facts))
            {
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{{\"id\":\"{Name(fact.Id, round)}\",\"unit\":\"{Name(fact.Unit, round)}\",\"kind\":\"{fact.Kind}\",\"count\":{fact.Count},\"on\":\"{fact.On:yyyy-MM-dd}\",\"issue\":\"{fact.Issue}\"}}\n"));
            }
        }
    }

    private static string Name(string name, int round) => string.Create(CultureInfo.InvariantCulture, $"{name}-{round}");
}
