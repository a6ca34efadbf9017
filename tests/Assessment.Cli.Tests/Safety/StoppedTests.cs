using System.Diagnostics;
using Assessment.Cli.Tests.Every;

namespace Assessment.Cli.Tests.Safety;

/// <summary>Every command ends at once when it is interrupted, wherever it is, and leaves nothing but what was there.</summary>
public sealed class StoppedTests
{
    private const int Times = 3;

    public static TheoryData<string> Reading { get; } = [.. EveryCommand.Lines.Where(line => !line.Contains(" . ", StringComparison.Ordinal) && !line.EndsWith(" .", StringComparison.Ordinal)).DistinctBy(line => line.Split(' ')[0])];

    public static TheoryData<string> Writing { get; } = [.. EveryCommand.Writing];

    // A pipe holds the command at the first file that it opens.
    [Theory]
    [MemberData(nameof(Reading))]
    public async Task A_command_that_reads_stops_at_once(string arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace workplace = Place();
        string first = Path.Combine(workplace.Folder, arguments.Split(' ')[1]);
        File.Delete(first);
        using (Process pipe = Process.Start("mkfifo", first))
        {
            await pipe.WaitForExitAsync();
        }

        string[] before = workplace.Files();
        using Process process = Start(workplace, arguments);
        await using (FileStream held = await Task.Run(() => new FileStream(first, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(TimeSpan.FromMinutes(1)))
        {
            await Interrupt(process);
            (await process.StandardError.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1))).ShouldBe("已停止，没有留下写了一半的文件。\n");
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        }

        process.ExitCode.ShouldBe(ExitCode.Stopped);
        workplace.Files().ShouldBe(before);
        workplace.Read("out").ShouldBe("old");
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public async Task A_command_that_writes_leaves_the_old_file_or_the_new_one_and_no_other(string arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace workplace = Place();
        string[] before = workplace.Files();
        long began = Stopwatch.GetTimestamp();
        using (Process whole = Start(workplace, arguments))
        {
            await whole.WaitForExitAsync();
        }

        TimeSpan takes = Stopwatch.GetElapsedTime(began);
        string written = workplace.Read("out");
        for (int i = 0; i < Times; i++)
        {
            workplace.With("out", "old");
            using Process process = Start(workplace, arguments);
            await Task.Delay(takes * (0.4 + (0.7 * Random.Shared.NextDouble())));
            await Interrupt(process);
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
            process.ExitCode.ShouldBeOneOf(ExitCode.Done, ExitCode.Stopped);
            workplace.Files().ShouldBe(before);
            string found = workplace.Read("out");
            (found == "old" || (found.StartsWith(written[..9], StringComparison.Ordinal) && found.EndsWith(written[^3..], StringComparison.Ordinal))).ShouldBeTrue();
        }
    }

    private static Workplace Place() => EveryFile.Place(word => word).With("out", "old");

    // One that has ended is not there to be interrupted.
    private static async Task Interrupt(Process process)
    {
        using Process kill = Process.Start(new ProcessStartInfo("kill", ["-INT", $"{process.Id}"]) { RedirectStandardError = true }).ShouldNotBeNull();
        await kill.WaitForExitAsync();
    }

    // A shell that starts the tests in the background has them ignore the interrupt, and what they start would do the same.
    private static Process Start(Workplace workplace, string arguments)
    {
        string[] notIgnoring = OperatingSystem.IsLinux() ? ["--default-signal=INT"] : [];
        return Process.Start(new ProcessStartInfo("env", [.. notIgnoring, "dotnet", typeof(Disk).Assembly.Location, .. arguments.Split(' '), "--lang", "zh"])
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }).ShouldNotBeNull();
    }
}
