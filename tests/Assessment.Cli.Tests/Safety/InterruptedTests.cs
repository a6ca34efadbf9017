using System.Diagnostics;

namespace Assessment.Cli.Tests.Safety;

/// <summary>
/// A command that is interrupted ends with a sentence, a code of its own, and no half file.
/// Named pipes hold the command where it is to be interrupted.
/// </summary>
public sealed class InterruptedTests
{
    private const string Evidence = "facts.ndjson";

    // More than a pipe takes in.
    private const int Facts = 3_000;

    // A shell that starts the tests in the background has them ignore the interrupt, and what they start would do the same.
    private static readonly string[] NotIgnoring = OperatingSystem.IsLinux() ? ["--default-signal=INT"] : [];

    [Theory]
    [InlineData("INT", "zh", "已停止，没有留下写了一半的文件。\n")]
    [InlineData("INT", "en", "Stopped; no file is left half-written.\n")]
    [InlineData("TERM", "en", "Stopped; no file is left half-written.\n")]
    public async Task Reading_stops_at_once(string signal, string language, string sentence)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace workplace = River.Workplace();
        await Pipe(workplace, Evidence);
        using Process process = Seal(workplace, language);
        await using FileStream evidence = await Open(workplace, Evidence, FileAccess.Write);
        await Execute("kill", $"-{signal}", $"{process.Id}");
        (await process.StandardError.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1))).ShouldBe(sentence);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        process.ExitCode.ShouldBe(ExitCode.Stopped);
        workplace.Files().ShouldBe([Evidence, "river.yaml", "units.yaml"]);
    }

    [Fact]
    public async Task A_file_that_was_being_written_is_taken_away_and_the_old_one_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace workplace = River.Workplace().With("record.json", "old");
        await Pipe(workplace, Evidence);
        using Process process = Seal(workplace, "en");
        await Pipe(workplace, $"record.json.{process.Id}.part");
        await using (FileStream evidence = await Open(workplace, Evidence, FileAccess.Write))
        {
            await evidence.WriteAsync(Many());
        }

        await using FileStream part = await Open(workplace, $"record.json.{process.Id}.part", FileAccess.Read);
        await part.ReadExactlyAsync(new byte[1]);
        await Execute("kill", "-INT", $"{process.Id}");
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        process.ExitCode.ShouldBe(ExitCode.Stopped);
        workplace.Read("record.json").ShouldBe("old");
        workplace.Files().ShouldBe([Evidence, "record.json", "river.yaml", "units.yaml"]);
    }

    private static ReadOnlyMemory<byte> Many() => System.Text.Encoding.UTF8.GetBytes(string.Concat(
        Enumerable.Range(0, Facts).Select(i => $$"""{ "id": "f{{i}}", "unit": "shiqiao", "kind": "R1-b", "on": "2025-03-01" }""" + "\n")));

    private static Task Pipe(Workplace workplace, string file) => Execute("mkfifo", Path.Combine(workplace.Folder, file));

    // Opening a pipe waits for the other side.
    private static Task<FileStream> Open(Workplace workplace, string file, FileAccess access) =>
        Task.Run(() => new FileStream(Path.Combine(workplace.Folder, file), FileMode.Open, access, FileShare.ReadWrite)).WaitAsync(TimeSpan.FromMinutes(1));

    private static async Task Execute(string command, params string[] arguments)
    {
        using Process process = Process.Start(command, arguments);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
    }

    private static Process Seal(Workplace workplace, string language) =>
        Process.Start(new ProcessStartInfo(
            "env",
            [.. NotIgnoring, "dotnet", typeof(Disk).Assembly.Location, .. $"seal river.yaml --units units.yaml --evidence {Evidence} --output record.json --lang {language}".Split(' ')])
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }).ShouldNotBeNull();
}
