using System.CommandLine;
using Assessment.Cli.Printing;

namespace Assessment.Cli.Commands;

/// <summary><c>assess merge</c>: the parts that <c>score --shard</c> wrote, put together.</summary>
internal sealed class MergeCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        ExampleCommand command = new(
            "merge",
            terminal.Say("把 score --shard 分几份评出的结果合成一份，与一次评出的逐字节相同。", "Puts what score --shard scored in several parts together, byte for byte what one run gives."),
            "assess merge indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml --parts part-1.ndjson --parts part-2.ndjson");
        ScoringOptions files = ScoringOptions.AddTo(command, terminal, hasEvidence: false);
        Option<string[]> parts = new("--parts")
        {
            Required = true,
            HelpName = "file",
            AllowMultipleArgumentsPerToken = true,
            Description = terminal.Say("各份的文件，次序不限。", "The files of all parts, in any order."),
        };
        SheetOptions sheets = SheetOptions.AddTo(command, terminal, Formats.Text, Formats.Json, Formats.Html);
        command.Add(parts);
        command.Does(terminal, "正在合并……", "Merging …", (parsed, _) => new MergeCommand(terminal, disk).Run(
            files.Of(parsed, files.File(parsed, disk)), parsed.GetRequiredValue(parts), sheets.Of(parsed)));
        return command;
    }

    private int Run(ScoringFiles files, IReadOnlyList<string> parts, SheetWish wish)
    {
        Prepared prepared = new ScoringRun(terminal, disk).Prepare(files);
        if (prepared.Rules is not { } rules)
        {
            return prepared.Code;
        }

        SheetForm form = wish.Form(rules.Scheme, terminal.Language);
        string input = Fingerprint.OfInput(files, prepared, wish.Name(terminal.Language));
        using Pieces pieces = new Merging(disk, prepared, rules, form, input).Read(parts);
        return wish.Write(pieces, form, disk, terminal);
    }
}
