using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules;
using Unit = Assessment.Model.Unit;

namespace Assessment.Benchmarks;

/// <summary>The ratio table in under two minutes. The exit code says whether every target is met.</summary>
internal static class QuickRun
{
    private const double MostTime = 2.0;
    private const double MostBytes = 1.5;
    private const double MostGrowth = 1.3;
    private const double LeastThroughput = 0.5;

    // Long enough that collections of garbage, of which each takes as long as a run, fall on all samples alike.
    private const double CollectionsMs = 400;

    private static readonly int[] RuleCounts = [100, 300, 1000, 3000];
    private static readonly int[] FindingCounts = [50, 500];

    public static int Run(string[] args)
    {
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        var targets = new Targets();
        foreach (int findings in FindingCounts)
        {
            var measured = RuleCounts.ToDictionary(rules => rules, rules => Scoring(rules, findings, rounds, targets));
            double growth = measured[3000] / measured[300];
            targets.Check($"one finding at R=3000 against R=300, F={findings}, the baseline's own growth divided out", growth, MostGrowth);
        }

        Reading(rounds, targets);
        LoadingRun.Run(targets);
        return targets.Report();
    }

    // Ratio of our time to the baseline's for one size.
    private static double Scoring(int rules, int findings, int rounds, Targets targets)
    {
        var load = Load.Of(rules, findings);
        load.Verify();
        var measured = Harness.Measure([load.Hand(), load.Engine()], rounds);
        Harness.Print($"R={rules} F={findings}", measured);
        targets.Check($"time R={rules} F={findings}", measured[1].Ratio, MostTime);
        targets.Check($"bytes R={rules} F={findings}", measured[1].BytesPerOp / measured[0].BytesPerOp, MostBytes);
        return measured[1].Ratio;
    }

    private static void Reading(int rounds, Targets targets)
    {
        var load = Load.Of(1000, 500);
        byte[] text = Ndjson.Write(load.Subjects.SelectMany(s => s.Facts));
        var units = load.Subjects.Select(s => s.Unit).ToList();
        var measured = Harness.Measure(
        [
            new Contender("System.Text.Json alone, plain objects", load.Operations, () => GC.KeepAlive(Ndjson.ReadPlain(text))),
            new Contender("NDJSON to facts", load.Operations, () => GC.KeepAlive(Read(load.Rules, units, text))),
            new Contender("NDJSON to sheets", load.Operations, () => GC.KeepAlive(Sheets(load.Rules, units, text))),
        ],
            rounds,
            sampleMs: CollectionsMs,
            warmMs: 3000);
        Harness.Print("evidence, 50,000 facts", measured);
        targets.Check("NDJSON to sheets against System.Text.Json alone", measured[2].Ratio, 1 / LeastThroughput);
    }

    private static ImmutableArray<Fact> Read(RuleSet rules, List<Unit> units, byte[] text) =>
        new EvidenceReader(rules, units).Read(new MemoryStream(text), "bench.ndjson", EvidenceFormat.Ndjson).Facts;

    private static List<ScoreSheet> Sheets(RuleSet rules, List<Unit> units, byte[] text) =>
        [.. new StreamedScoring(rules, units, TimeView.Everything).Score([new NdjsonFile(new MemoryStream(text), "bench.ndjson")], sheet => sheet)];
}
