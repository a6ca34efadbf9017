using System.Globalization;
using Assessment.Benchmarks;
using Assessment.Benchmarks.Baseline;
using Assessment.Model;
using Assessment.Rules;

int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var ratios = new Dictionary<(int Rules, int Findings), Measured>();
foreach (int rules in (int[])[100, 300, 1000, 3000])
{
    foreach (int findings in (int[])[50, 500])
    {
        var tree = Workload.BuildTree(rules);
        var units = Workload.BuildUnits(tree, 100, findings);
        var hand = new HandEngine(tree);
        var read = RuleSet.TryLoad(WorkloadScheme.Yaml(tree), "workload.yaml");
        foreach (var d in read.Diagnostics.Where(d => d.Descriptor.Severity == Severity.Error).Take(5)) { Console.WriteLine($"{d.Span} {d.Descriptor.Code} {d.Message(Language.English)}"); }
        var rs = read.Value ?? throw new InvalidOperationException();
        var subjects = units.Select(u => (Unit: Assessment.Model.Unit.Of(u.Id, "单位"), Facts: WorkloadScheme.Facts(u))).ToArray();
        foreach (var (u, s) in units.Zip(subjects))
        {
            var expected = hand.Score(u);
            var sheet = rs.Score(s.Unit, s.Facts);
            if (sheet.Total.Score != expected.Total) { throw new InvalidOperationException($"{u.Id}: {sheet.Total.Score} for {expected.Total}"); }
            if (sheet.Start + sheet.Lines.Sum(l => l.Amount) != expected.Total) { throw new InvalidOperationException("lines"); }
        }

        long ops = 100L * findings;
        var measured = Harness.Measure(
        [
            new Contender("hand", ops, () => { foreach (var u in units) { GC.KeepAlive(hand.Score(u)); } }),
            new Contender("engine", ops, () => { foreach (var s in subjects) { GC.KeepAlive(rs.Score(s.Unit, s.Facts)); } }),
        ],
            rounds);
        Harness.Print($"R={rules} F={findings}", measured);
        ratios[(rules, findings)] = measured[1];
    }
}
