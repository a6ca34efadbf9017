using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Assessment.Cli.Tests.Safety;

/// <summary>
/// A file that a killed command was writing is whole or absent.
/// The variable <c>ASSESSMENT_KILLS</c> asks for another number of kills a command than 6.
/// </summary>
public sealed class KilledTests
{
    private const string Number = "ASSESSMENT_KILLS";

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable(Number) ?? "6", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --output out")]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --format xlsx --output out")]
    [InlineData("render river.yaml --format xlsx --output out")]
    [InlineData("render river.yaml --format md --output out")]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --shard 1/1 --output out")]
    [InlineData("merge river.yaml --units units.yaml --parts part.ndjson --output out")]
    [InlineData("seal river.yaml --units units.yaml --evidence facts.ndjson --output out")]
    [InlineData("mask record.json --output out")]
    [InlineData("appeal plain.json --appeals appeals.yaml --evidence appeal.ndjson --output out")]
    public async Task An_output_is_the_old_one_or_the_new_one_when_the_process_is_killed(string arguments)
    {
        using Workplace workplace = Place();
        long began = Stopwatch.GetTimestamp();
        await Run(workplace, arguments, TimeSpan.FromSeconds(120));
        TimeSpan whole = Stopwatch.GetElapsedTime(began);
        byte[] expected = Bytes(workplace);
        expected.Length.ShouldBeGreaterThan(3);
        for (int i = 0; i < Kills; i++)
        {
            workplace.With("out", "old");
            await Run(workplace, arguments, whole * (0.3 + (0.8 * Random.Shared.NextDouble())));
            byte[] found = Bytes(workplace);
            (found.AsSpan().SequenceEqual("old"u8) || found.AsSpan().SequenceEqual(expected)).ShouldBeTrue();
        }
    }

    // A command that takes --output and is not above would not be held to it.
    [Fact]
    public void Every_command_that_writes_a_file_is_killed()
    {
        using Workplace workplace = new() { Language = Model.Language.English };
        string[] commands = [.. Regex.Matches(workplace.Run("--help").Out, "^  ([a-z]+)  ", RegexOptions.Multiline).Select(found => found.Groups[1].Value)];
        string[] killed = [.. typeof(KilledTests).GetMethod(nameof(An_output_is_the_old_one_or_the_new_one_when_the_process_is_killed)).ShouldNotBeNull()
            .GetCustomAttributes<InlineDataAttribute>().Select(row => row.GetData(null!).Single()[0].ToString()!.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal)];
        commands.Length.ShouldBeGreaterThan(12);
        commands.Where(command => workplace.Run($"{command} --help").Out.Contains("--output", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(killed);
    }

    private static Workplace Place()
    {
        Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts)
            .With("appeal.ndjson", "{\"id\":\"a1\",\"unit\":\"qinghe\",\"kind\":\"R1-b\",\"on\":\"2025-06-01\",\"count\":0,\"replaces\":\"f3\"}\n");
        workplace.Run("seal river.yaml --units units.yaml --evidence facts.ndjson --maskable --output record.json").Code.ShouldBe(0);

        // The salts of a record that can be masked are new in each run.
        string root = workplace.Run("seal river.yaml --units units.yaml --evidence facts.ndjson --output plain.json").Out.Trim();
        workplace.Run("score river.yaml --units units.yaml --evidence facts.ndjson --shard 1/1 --output part.ndjson").Code.ShouldBe(0);
        return workplace.With("appeals.yaml", $"record: {root}\nappeals:\n  - {{ id: S-1, unit: qinghe, lines: [R1-b], grounds: 已交办, evidence: [a1], decision: {{ outcome: upheld, by: 县河长办, on: 2026-01-20 }} }}\n");
    }

    private static byte[] Bytes(Workplace workplace) => File.ReadAllBytes(Path.Combine(workplace.Folder, "out"));

    private static async Task Run(Workplace workplace, string arguments, TimeSpan patience)
    {
        ProcessStartInfo start = new("dotnet", [typeof(Disk).Assembly.Location, .. arguments.Split(' ')])
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start).ShouldNotBeNull();
        using CancellationTokenSource patienceEnds = new(patience);
        try
        {
            await process.WaitForExitAsync(patienceEnds.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
