using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess grade</c>: ranks, grades, quotas and consequences, as a list that can be signed.</summary>
internal sealed class GradeCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> grading = new("grading") { Description = terminal.Say("等次文件。", "The grading file.") };
        Option<string> subjects = new("--subjects") { HelpName = "file", Required = true, Description = terminal.Say("考核对象和有关事实。", "The subjects and their facts.") };
        Option<string[]> figures = new("--figures") { HelpName = "file", Description = terminal.Say("得分等数字，可以有几个文件。", "Scores and other figures; may be given several times.") };
        Option<string?> decisions = new("--decisions") { HelpName = "file", Description = terminal.Say("分数线、建议、例外等决定。", "Lines, proposals, exceptions and other decisions.") };
        Option<string?> only = new("--class") { HelpName = "name", Description = terminal.Say("只打印这一类。", "Prints this class alone.") };
        Option<bool> settled = new("--settled") { Description = terminal.Say("有未决事项时退出码为 1。", "Exits with 1 when something is open.") };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json);
        ExampleCommand command = new(
            "grade",
            terminal.Say("按等次文件排名、评定等次、核对名额、列出后果。", "Ranks and grades subjects, holds quotas, and tells what follows."),
            "assess grade indicators/xx-county/2023/grades.yaml --subjects samples/xx-county-2023/grading/subjects.yaml --figures samples/xx-county-2023/grading/figures.yaml --decisions samples/xx-county-2023/grading/decisions.yaml");
        command.Add(grading);
        foreach (Option option in new Option[] { subjects, figures, decisions, only, settled, format })
        {
            command.Add(option);
        }

        command.Does(terminal, "正在排名和评定等次……", "Ranking and grading …", (parsed, _) => new GradeCommand(terminal, disk).Run(
            new GradingFiles(disk.ReadRules(parsed.GetRequiredValue(grading)), parsed.GetRequiredValue(subjects), [.. parsed.GetValue(figures) ?? []], parsed.GetValue(decisions)),
            new(parsed.GetValue(only), parsed.GetValue(settled), parsed.GetRequiredValue(format))));
        return command;
    }

    private int Run(GradingFiles files, Wish wish)
    {
        (ReadGrading? read, int code) = files.Read(terminal, disk);
        return read is { Rules: { } rules, Material: { } given } ? Print(rules.Grade(given.Subjects, given.Figures, given.Decisions), wish) : code;
    }

    private int Print(GradeList list, Wish wish)
    {
        GradeList wanted = wish.Class is { } name ? list with { Classes = [.. list.Classes.Where(known => known.Class == name)] } : list;
        if (wish.Class is { } missing && wanted.Classes.IsEmpty)
        {
            throw new WrongUseException($"等次文件中没有类别 {missing}。", $"The grading file has no class {missing}.");
        }

        if (wish.Format == Formats.Json)
        {
            Json.Write(terminal.Out, json => GradeJson.Write(wanted, json));
        }
        else
        {
            new GradeText(terminal.Language).Write(list, terminal.Out, wish.Class);
        }

        return wish.Settled && !list.IsSettled ? ExitCode.No : ExitCode.Done;
    }

    private sealed record Wish(string? Class, bool Settled, string Format);
}
