using System.Diagnostics;

namespace Assessment.Cli.Tests.Safety;

/// <summary>A file that a killed command was writing is whole or absent.</summary>
public sealed class KilledTests
{
    [Fact]
    public async Task An_output_is_the_old_one_or_the_new_one_when_the_process_is_killed()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        await Run(workplace, TimeSpan.FromSeconds(60));
        string whole = workplace.Read("sheets.txt");
        whole.ShouldNotBeEmpty();
        for (int i = 1; i <= 12; i++)
        {
            workplace.With("sheets.txt", "old");
            await Run(workplace, TimeSpan.FromMilliseconds(45 * i));
            workplace.Read("sheets.txt").ShouldBeOneOf("old", whole);
        }
    }

    private static async Task Run(Workplace workplace, TimeSpan patience)
    {
        ProcessStartInfo start = new("dotnet", [typeof(Disk).Assembly.Location, .. "score river.yaml --units units.yaml --evidence facts.ndjson --output sheets.txt".Split(' ')])
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
