using System.CommandLine;

namespace Assessment.Cli.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class Shared
{
    /// <summary>The indicator file.</summary>
    internal static Argument<string> Scheme(Terminal terminal) =>
        new("scheme") { Description = terminal.Say("指标文件。", "The indicator file.") };

    /// <summary>One unit of those in the file.</summary>
    internal static Option<string?> Unit(Terminal terminal, string chinese, string english) =>
        new("--unit") { HelpName = "id", Description = terminal.Say(chinese, english) };

    /// <summary>The form of the results; the first is the default.</summary>
    internal static Option<string> Format(Terminal terminal, params string[] formats)
    {
        Option<string> format = new("--format")
        {
            HelpName = string.Join('|', formats),
            Description = terminal.Say($"结果的格式，默认 {formats[0]}。", $"Form of the results; {formats[0]} unless said otherwise."),
            DefaultValueFactory = _ => formats[0],
        };
        return format.AcceptOnlyFromAmong(formats);
    }

    /// <summary>The file to write to; null to print.</summary>
    internal static Option<string?> Output(Terminal terminal) =>
        new("--output") { HelpName = "file", Description = terminal.Say("写入文件，不打印。", "Writes to the file instead.") };

    /// <summary>The file for a format that is no text.</summary>
    /// <exception cref="WrongUseException">None is given.</exception>
    internal static string OutputOf(string? output, string format) =>
        output ?? throw new WrongUseException($"--format {format} 要用 --output 指定文件。", $"--format {format} needs --output with a file.");
}
