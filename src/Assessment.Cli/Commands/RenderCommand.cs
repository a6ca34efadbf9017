using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess render</c>: the indicator file as the official table that it mirrors.</summary>
internal sealed class RenderCommand(Terminal terminal, Disk disk)
{
    private const string MarkdownFormat = "md";

    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> scheme = Shared.Scheme(terminal);
        Option<string> format = Shared.Format(terminal, MarkdownFormat, Formats.Html, Formats.Xlsx);
        Option<string?> output = Shared.Output(terminal);
        ExampleCommand command = new(
            "render",
            terminal.Say("把指标文件打印成考评表。", "Prints an indicator file as the official table."),
            "assess render indicators/shi-dui-xian/2018/counties.yaml --format html --output counties.html");
        command.Add(scheme);
        command.Add(format);
        command.Add(output);
        command.Does(terminal, "正在排表……", "Laying out the table …", (parsed, _) => new RenderCommand(terminal, disk).Run(parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(format), parsed.GetValue(output)));
        return command;
    }

    private int Run(string file, string format, string? output)
    {
        ReadResult<Scheme> read = SchemeReader.Read(disk.ReadText(file), file);
        if (read.Value is not { } scheme)
        {
            DiagnosticText.Write(read.Diagnostics, terminal.Error, terminal.Language);
            return ExitCode.RulesInvalid;
        }

        SchemeTable table = new(scheme, terminal.Language);
        if (format == Formats.Xlsx)
        {
            disk.Replace(Shared.OutputOf(output, Formats.Xlsx), table.WriteXlsx);
        }
        else if (output is { } target)
        {
            disk.ReplaceText(target, writer => Write(table, format, writer));
        }
        else
        {
            Write(table, format, terminal.Out);
        }

        return ExitCode.Done;
    }

    private static void Write(SchemeTable table, string format, TextWriter writer)
    {
        if (format == Formats.Html)
        {
            table.WriteHtml(writer);
        }
        else
        {
            table.WriteMarkdown(writer);
        }
    }
}
