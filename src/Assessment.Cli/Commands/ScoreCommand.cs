using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess score</c>: the score sheets of the units, explained line by line.</summary>
internal sealed class ScoreCommand(Terminal terminal, Disk disk)
{
    private const string Text = "text";
    private const string JsonFormat = "json";
    private const string HtmlFormat = "html";
    private const string XlsxFormat = "xlsx";

    internal static Command Make(Terminal terminal, Disk disk)
    {
        ExampleCommand command = new(
            "score",
            terminal.Say("按指标文件和佐证评分，逐条说明得分和扣分。", "Scores units by an indicator file and evidence, and explains every point."),
            "assess score indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml --evidence samples/shi-dui-xian-2018/evidence.ndjson");
        ScoringOptions files = ScoringOptions.AddTo(command, terminal);
        Option<string?> unit = Shared.Unit(terminal, "只打印这个单位的评分表。", "Prints the sheet of this unit alone.");
        Option<bool> brief = new("--brief") { Description = terminal.Say("只打印总分表。", "Prints the totals alone.") };
        Option<bool> complete = new("--complete") { Description = terminal.Say("有待定项时退出码为 1。", "Exits with 1 when a sheet is incomplete.") };
        Option<string> format = Shared.Format(terminal, Text, JsonFormat, HtmlFormat, XlsxFormat);
        Option<string?> output = Shared.Output(terminal);
        foreach (Option option in new Option[] { unit, brief, complete, format, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed => new ScoreCommand(terminal, disk).Run(files.Of(parsed), new Wish(
            parsed.GetValue(unit),
            parsed.GetValue(brief),
            parsed.GetValue(complete),
            parsed.GetRequiredValue(format),
            parsed.GetValue(output))));
        return command;
    }

    private int Run(ScoringFiles files, Wish wish)
    {
        Scoring scoring = Scoring.Of(files, terminal, disk);
        if (scoring.Scheme is not { } scheme)
        {
            return scoring.Code;
        }

        ImmutableArray<ScoreSheet> sheets = wish.Unit is { } unit ? [scoring.SheetOf(unit, files.Units)] : scoring.Sheets;
        if (wish.Format == XlsxFormat)
        {
            disk.Replace(Shared.OutputOf(wish.Output, XlsxFormat), stream => new SheetText(scheme, terminal.Language).WriteXlsx(sheets, stream));
        }
        else if (wish.Output is { } output)
        {
            disk.ReplaceText(output, writer => Print(scheme, sheets, wish, writer));
        }
        else
        {
            Print(scheme, sheets, wish, terminal.Out);
        }

        bool isIncomplete = wish.Complete && sheets.Any(sheet => !sheet.IsComplete);
        return scoring.Code == ExitCode.Done && isIncomplete ? ExitCode.No : scoring.Code;
    }

    private void Print(Scheme scheme, ImmutableArray<ScoreSheet> sheets, Wish wish, TextWriter writer)
    {
        if (wish.Format == JsonFormat)
        {
            Json.Write(writer, json => WriteJson(scheme, sheets, wish, json));
            return;
        }

        SheetText text = new(scheme, terminal.Language);
        if (wish.Format == HtmlFormat)
        {
            text.WriteHtml(sheets, writer);
            return;
        }

        if (wish.Brief)
        {
            text.WriteBrief(sheets, writer);
            return;
        }

        for (int i = 0; i < sheets.Length; i++)
        {
            writer.Write(i == 0 ? "" : "\n\n");
            text.Write(sheets[i], writer);
        }
    }

    private static void WriteJson(Scheme scheme, ImmutableArray<ScoreSheet> sheets, Wish wish, Utf8JsonWriter json)
    {
        if (wish.Brief)
        {
            SheetJson.WriteBrief(sheets, json);
        }
        else
        {
            SheetJson.WriteAll(scheme, sheets, json);
        }
    }

    private sealed record Wish(string? Unit, bool Brief, bool Complete, string Format, string? Output);
}
