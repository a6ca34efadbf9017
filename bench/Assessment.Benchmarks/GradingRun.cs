using System.Diagnostics;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Benchmarks;

/// <summary>Ranks and seats a hundred thousand units in one run, and says how long it took.</summary>
internal static class GradingRun
{
    private const int Units = 100_000;
    private const int MostSeconds = 10;

    public static int Run()
    {
        var load = GradingLoad.Of(Units);
        for (int round = 1; round <= 3; round++)
        {
            var clock = Stopwatch.StartNew();
            GradeList list = load.Grade();
            clock.Stop();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{list.Classes[0].Subjects.Length} units, {list.Classes[0].Quotas.Length} quota groups: {clock.Elapsed.TotalSeconds:0.00} s"));
            if (clock.Elapsed.TotalSeconds > MostSeconds)
            {
                return 1;
            }
        }

        return 0;
    }
}
