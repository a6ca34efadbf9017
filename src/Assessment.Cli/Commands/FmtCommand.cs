using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess fmt</c>: an indicator file in its one canonical form.</summary>
internal sealed class FmtCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> scheme = Shared.Scheme(terminal);
        Option<bool> check = new("--check") { Description = terminal.Say("只检查：写法不同的退出码为 1。", "Only checks: exits with 1 when the file is written otherwise.") };
        ExampleCommand command = new(
            "fmt",
            terminal.Say("按统一写法打印指标文件；文件本身不改，文件开头以外的注释不打印。", "Prints an indicator file in its one form; the file stays as it is, and comments below the first lines are not printed."),
            "assess fmt indicators/shi-dui-xian/2018/counties.yaml > counties.yaml");
        command.Add(scheme);
        command.Add(check);
        command.Does(terminal, "正在改成统一写法……", "Putting the file into its one form …", (parsed, _) => new FmtCommand(terminal, disk).Run(parsed.GetRequiredValue(scheme), parsed.GetValue(check)));
        return command;
    }

    private int Run(string file, bool check)
    {
        string text = disk.ReadText(file).ReplaceLineEndings("\n");
        ReadResult<Scheme> read = SchemeReader.Read(text, file);
        if (read.Value is not { } scheme)
        {
            DiagnosticText.Write(read.Diagnostics, terminal.Error, terminal.Language);
            return ExitCode.RulesInvalid;
        }

        string formatted = Head(text) + SchemePrinter.Print(scheme);
        if (check)
        {
            return formatted == text ? ExitCode.Done : ExitCode.No;
        }

        terminal.Out.Write(formatted);
        return ExitCode.Done;
    }

    // The line that editors need, and what is said about the file as a whole.
    private static string Head(string text) =>
        string.Concat(text.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => $"{Printable.Line(line)}\n"));
}
