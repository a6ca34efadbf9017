using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess explain</c>: why a unit has its score at a node, and why not more.</summary>
internal sealed class ExplainCommand(Terminal terminal, Disk disk, Patience patience)
{
    private const string Whole = "total";

    internal static Command Make(Terminal terminal, Disk disk)
    {
        ExampleCommand command = new(
            "explain",
            terminal.Say("说明一个单位的某项为什么是这个分，分丢在哪里；给出等次文件的，说明一个对象怎样才到高一等次。", "Says why a unit has its score at an item, and where points were lost; of a grading file, what a subject's next grade would take."),
            "assess explain indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml --evidence samples/shi-dui-xian-2018/evidence.ndjson --unit liuchuan --node D1");
        ScoringOptions files = ScoringOptions.AddTo(command, terminal).WithOptionalUnits();
        Option<string> unit = new("--unit") { Required = true, HelpName = "id", Description = terminal.Say("单位；等次文件的考核对象。", "The unit; of a grading file, the subject.") };
        Option<string> node = new("--node")
        {
            HelpName = "id",
            Description = terminal.Say("指标编号，默认总分。", "The item; the whole unless said otherwise."),
            DefaultValueFactory = _ => Whole,
        };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json);
        command.Add(unit);
        command.Add(node);
        command.Add(format);
        Option<bool> whatIf = new("--what-if") { Description = terminal.Say("再说明：差一点的、没有采用的佐证、更正的作用、哪一处不同就能多得分。", "Also tells what came near, what was not used, what corrections did, and what would give more.") };
        Option<decimal?> target = new("--target") { HelpName = "points", Description = terminal.Say("只列能达到这个分数的改变。", "Lists the changes that reach this score.") };
        command.Add(whatIf);
        command.Add(target);
        GradingOptions grading = GradingOptions.AddTo(command, terminal);
        command.Does(terminal, "正在读佐证和评分……", "Reading evidence and scoring …", (parsed, patience) =>
        {
            ExplainCommand explain = new(terminal, disk, patience);
            RuleFile file = files.File(parsed, disk);
            string of = parsed.GetRequiredValue(unit);
            bool isAlone = SchemeFiles.IsGrading(file.Text) && files.IsFileAlone(parsed);
            (NextGradeAnswer? next, int code) = NextGradeAnswer.Read(isAlone ? grading.Of(parsed, file) : grading.Of(parsed, disk), terminal, disk);
            if (isAlone || code != ExitCode.Done)
            {
                return next is null ? code : explain.Run(next, of);
            }

            bool isMore = parsed.GetValue(whatIf) || parsed.GetValue(target) is not null || next is not null;
            return explain.Run(
                files.Of(parsed, file),
                of,
                parsed.GetRequiredValue(node),
                parsed.GetRequiredValue(format),
                isMore ? new WhatIfAnswer(terminal, parsed.GetValue(target), next) : null);
        });
        return command;
    }

    private int Run(NextGradeAnswer next, string subject)
    {
        patience.Turn("正在找能提高等次的改变……", "Looking for changes that lead to a better grade …");
        next.Write(subject);
        return ExitCode.Done;
    }

    private int Run(ScoringFiles files, string unit, string node, string format, WhatIfAnswer? more)
    {
        Scoring scoring = Scoring.Of(files, terminal, disk);
        if (scoring.Scheme is not { } scheme)
        {
            return scoring.Code;
        }

        ScoreSheet sheet = scoring.SheetOf(unit, files.Units);
        if (format == Formats.Json && sheet.Items.Append(sheet.Total).Any(item => item.Id == node))
        {
            Json.Write(terminal.Out, json => SheetJson.TryWriteWhy(sheet, node, json));
            return scoring.Code;
        }

        if (!new SheetText(scheme, terminal.Language).TryWriteWhy(sheet, node, terminal.Out))
        {
            throw new WrongUseException($"{unit} 的评分表中没有 {node}。", $"The sheet of {unit} has no {node}.");
        }

        // What would give more is answered for evidence that was accepted whole.
        if (more is not null && scoring.Code == ExitCode.Done)
        {
            patience.Turn("正在找能多得分的改变……", "Looking for changes that give more …");
            more.Write(scoring, sheet, node);
        }

        return scoring.Code;
    }
}
