using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess template</c>: what evidence for a scheme looks like.</summary>
internal sealed class TemplateCommand(Terminal terminal, Disk disk)
{
    private const string CsvFormat = "csv";
    private const string NdjsonFormat = "ndjson";

    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> scheme = Shared.Scheme(terminal);
        Option<string> format = Shared.Format(terminal, CsvFormat, NdjsonFormat);
        ExampleCommand command = new(
            "template",
            terminal.Say("打印佐证模板，每种佐证一个例子。", "Prints a template of evidence with an example of each kind."),
            "assess template indicators/shi-dui-xian/2018/counties.yaml > evidence.csv");
        command.Add(scheme);
        command.Add(format);
        command.Does(terminal, "正在做模板……", "Making the template …", (parsed, _) => new TemplateCommand(terminal, disk).Run(parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(format)));
        return command;
    }

    private int Run(string file, string format)
    {
        ReadResult<Scheme> read = SchemeReader.Read(disk.ReadText(file), file);
        if (read.Value is not { } scheme)
        {
            DiagnosticText.Write(read.Diagnostics, terminal.Error, terminal.Language);
            return ExitCode.RulesInvalid;
        }

        EvidenceTemplate template = new(scheme);
        if (format == NdjsonFormat)
        {
            template.WriteNdjson(terminal.Out);
        }
        else
        {
            template.WriteCsv(terminal.Out);
        }

        return ExitCode.Done;
    }
}
