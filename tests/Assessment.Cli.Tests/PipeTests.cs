using System.Diagnostics;
using Assessment.Cli.Tests.Every;

namespace Assessment.Cli.Tests;

/// <summary>Files may be named pipes, which can be read once.</summary>
public sealed class PipeTests
{
    private const string Files = "river.yaml --units units.yaml --evidence facts.";

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("yaml")]
    public void Evidence_from_a_pipe_scores_as_the_file_does(string format) =>
        ShouldBeTheSame($"score {Files}{format} --format json", [$"facts.{format}"]);

    [Fact]
    public void So_do_the_scheme_and_the_units() =>
        ShouldBeTheSame($"score {Files}ndjson", ["river.yaml", "units.yaml", "facts.ndjson"]);

    // A pipe that is opened a second time gives nothing any more, and nobody knows how long to wait for it.
    [Fact]
    public void Every_command_reads_every_file_once()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace workplace = EveryFile.Place(word => word);
        foreach (string line in EveryCommand.Lines.Where(line => !line.Contains("--shard", StringComparison.Ordinal)))
        {
            string[] files = [.. line.Split(' ').Where(word => File.Exists(Path.Combine(workplace.Folder, word)) && word != "out").Distinct()];
            Outcome expected = workplace.Run(line);
            Outcome piped = Run(workplace, line, files);
            (piped.Code, piped.Error).ShouldBe((expected.Code, expected.Error), line);
        }
    }

    // The evidence alone is read twice.
    [Fact]
    public void A_part_is_made_from_pipes_and_merged_with_parts_made_from_files()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace files = Place();
        files.Run($"score {Files}ndjson --shard 1/2 --output 1.ndjson").Code.ShouldBe(0);
        files.Run($"score {Files}ndjson --shard 2/2 --output 2.ndjson").Code.ShouldBe(0);
        using Workplace pipes = Place();
        Run(pipes, $"score {Files}ndjson --shard 2/2 --output 2.ndjson", ["river.yaml", "units.yaml"]).Code.ShouldBe(0);
        pipes.Read("2.ndjson").ShouldBe(files.Read("2.ndjson"));
        Run(files, "merge river.yaml --units units.yaml --parts 1.ndjson 2.ndjson", ["river.yaml", "units.yaml"])
            .ShouldBe(Run(files, $"score {Files}ndjson", []));
    }

    [Fact]
    public void Evidence_that_is_read_twice_cannot_be_a_pipe()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace workplace = Place();
        Outcome outcome = Run(workplace, $"score {Files}ndjson --shard 1/2 --output 1.ndjson", ["facts.ndjson"]);
        (outcome.Code, outcome.Error).ShouldBe((2, "--shard 要读佐证两遍，facts.ndjson 不能是管道。\n"));
    }

    private static void ShouldBeTheSame(string arguments, string[] piped)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace workplace = Place();
        Outcome expected = Run(workplace, arguments, []);
        expected.Out.ShouldNotBeEmpty();
        Run(workplace, arguments, piped).ShouldBe(expected);
    }

    private static Workplace Place() => River.Workplace()
        .With("facts.ndjson", River.Facts)
        .With("facts.json", $"[{string.Join(",\n", River.Facts.Split('\n', StringSplitOptions.RemoveEmptyEntries))}]")
        .With("facts.csv", "id,unit,kind,on,count\nf1,qinghe,R1-a,2025-01-10,2\n")
        .With("facts.yaml", "- { id: f1, unit: qinghe, kind: R1-a, on: 2025-01-10, count: 2 }\n");

    // Each file is moved aside and sent through a pipe of its name. What nobody reads is not waited for.
    private static Outcome Run(Workplace workplace, string arguments, string[] piped)
    {
        string pipes = string.Concat(piped.Select(file => $"mv {file} {file}.whole; mkfifo {file}; cat {file}.whole > {file} 2>/dev/null & pids=\"$pids $!\"; "));
        string files = string.Concat(piped.Select(file => $"mv {file}.whole {file}; "));
        ProcessStartInfo start = new("sh", ["-c", $"{pipes}timeout 120 dotnet {typeof(Disk).Assembly.Location} {arguments}; code=$?; [ -z \"$pids\" ] || kill $pids 2>/dev/null; {files}exit $code"])
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "zh_CN.UTF-8";
        using Process process = Process.Start(start).ShouldNotBeNull();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }
}
