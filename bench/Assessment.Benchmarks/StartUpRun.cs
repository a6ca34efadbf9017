using System.Diagnostics;
using System.Globalization;

namespace Assessment.Benchmarks;

/// <summary>Publishes the command into a folder of its own and times whole processes, start-up included.</summary>
internal static class StartUpRun
{
    private const double MostSeconds = 0.6;
    private const int Times = 11;

    private const string Luoyang = "indicators/luoyang/2018/counties.yaml";
    private const string Sample = "samples/luoyang-2018/counties";

    public static int Run()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("assess-bench-");
        try
        {
            Execute("dotnet", $"publish src/Assessment.Cli -c Release -nodeReuse:false -p:UseSharedCompilation=false -o {folder.FullName}");
            string command = Path.Combine(folder.FullName, "Assessment.Cli");
            string scheme = Path.Combine(folder.FullName, "long.yaml");
            File.WriteAllText(scheme, LongScheme.Text);
            var targets = new Targets();
            Median(command, "--version");
            Median(command, $"check {Luoyang}");
            Median(command, $"check {scheme}");
            double score = Median(command, $"score {Luoyang} --units {Sample}.units.yaml --evidence {Sample}.evidence.ndjson --unit jia-xian");
            targets.Check("seconds to score one unit by the scheme of Luoyang, as a whole process", score, MostSeconds);
            return targets.Report();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Median(string command, string arguments)
    {
        Execute(command, arguments);
        double[] seconds = [.. Enumerable.Range(0, Times).Select(_ => Execute(command, arguments)).Order()];
        double median = seconds[Times / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median:0.000} s [{seconds[0]:0.000} .. {seconds[^1]:0.000}]  assess {arguments}"));
        return median;
    }

    private static double Execute(string command, string arguments)
    {
        var clock = Stopwatch.StartNew();
        ProcessStartInfo start = new(command, arguments) { WorkingDirectory = Root(), RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{command} does not start.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        clock.Stop();
        return process.ExitCode == 0 ? clock.Elapsed.TotalSeconds : throw new InvalidOperationException($"{command} {arguments} ended with {process.ExitCode}.");
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assessment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run within the repository.");
    }
}
