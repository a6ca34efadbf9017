namespace Assessment.Cli.Tests.Safety.Printed;

/// <summary>Which check goes with which form of output.</summary>
internal static class Printing
{
    private static readonly Dictionary<string, Action<string, string>> Checks = new(StringComparer.Ordinal)
    {
        ["xlsx"] = Harmless.Workbook,
        ["html"] = Harmless.Html,
        ["sarif"] = Harmless.Sarif,
        ["junit"] = Harmless.Junit,
        ["csv"] = Harmless.Csv,
        ["md"] = Harmless.Markdown,
        ["json"] = Harmless.Json,
        ["ndjson"] = Harmless.Json,
    };

    /// <summary>Holds what a command printed, or wrote, to the check of its form, and what it said beside that to that of text.</summary>
    /// <param name="line">The command line; one that writes ends with the file <c>out</c>.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="written">The file.</param>
    internal static void ShouldBeHarmless(string line, Outcome outcome, string written)
    {
        Harmless.Text(outcome.Error, line);
        outcome.Error.ShouldNotContain("程序有缺陷", Case.Sensitive, line);
        if (outcome.Code > 0 && outcome.Out.Length == 0)
        {
            return;
        }

        string command = line.Split(' ')[0];
        string form = line.Split(" --format ") is [_, string said] ? said.Split(' ')[0] : Form(command);
        bool isWritten = line.EndsWith(" out", StringComparison.Ordinal);
        Checks.GetValueOrDefault(form, Harmless.Text)(form == "xlsx" ? written : isWritten ? File.ReadAllText(written) : outcome.Out, line);
        Harmless.Text(isWritten ? outcome.Out : "", line);
    }

    // What a command prints, or writes, where no form is asked for.
    private static string Form(string command) => command switch
    {
        "render" => "md",
        "seal" or "mask" => "json",
        _ => "text",
    };
}
