using System.Collections.Immutable;
using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess score</c>: the score sheets of the units, explained line by line.</summary>
internal sealed class ScoreCommand(Terminal terminal, Disk disk, Patience patience)
{
    private readonly ScoringRun run = new(terminal, disk);

    internal static Command Make(Terminal terminal, Disk disk)
    {
        ExampleCommand command = new(
            "score",
            terminal.Say("按指标文件和佐证评分，逐条说明得分和扣分。", "Scores units by an indicator file and evidence, and explains every point."),
            "assess score indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml --evidence samples/shi-dui-xian-2018/evidence.ndjson");
        ScoringOptions files = ScoringOptions.AddTo(command, terminal, hasEvidence: true);
        Option<string?> unit = Shared.Unit(terminal, "只打印这个单位的评分表。", "Prints the sheet of this unit alone.");
        command.Add(unit);
        SheetOptions sheets = SheetOptions.AddTo(command, terminal, Formats.Text, Formats.Json, Formats.Html, Formats.Xlsx);
        Option<string?> shard = new("--shard") { HelpName = "i/n", Description = terminal.Say("只评 n 份单位中的第 i 份，写成分片，用 merge 合并。", "Scores the i-th of n shares of the units alone, as a part for merge.") };
        command.Add(shard);
        command.Does(terminal, "正在读佐证和评分……", "Reading evidence and scoring …", (parsed, patience) => new ScoreCommand(terminal, disk, patience).Run(
            files.Of(parsed, files.File(parsed, disk)),
            parsed.GetValue(unit),
            parsed.GetValue(shard) is { } text ? Shard.Parse(text) : null,
            sheets.Of(parsed)));
        return command;
    }

    private int Run(ScoringFiles files, string? unit, Shard? shard, SheetWish wish)
    {
        if (shard is not null && (unit is not null || wish.Format == Formats.Xlsx))
        {
            throw new WrongUseException("--shard 不能和 --unit 或 --format xlsx 一起用。", "--shard does not go with --unit or --format xlsx.");
        }

        Prepared prepared = run.Prepare(files);
        if (prepared.Rules is not { } rules)
        {
            return prepared.Code;
        }

        Func<int, bool> isWanted = Wanted(prepared.Units, unit, files.Units);
        return (shard, wish.Format) switch
        {
            ({ } part, _) => WritePart(files, prepared, rules, part, wish),
            (_, Formats.Xlsx) => WriteWorkbook(files, prepared, isWanted, wish),
            _ => Write(files, prepared, rules, isWanted, wish),
        };
    }

    private static Func<int, bool> Wanted(IReadOnlyList<Unit> units, string? unit, string file)
    {
        if (unit is null)
        {
            return _ => true;
        }

        return units.Any(known => known.Id == unit)
            ? place => units[place].Id == unit
            : throw new WrongUseException($"{file} 中没有单位 {unit}。", $"There is no unit {unit} in {file}.");
    }

    private int Write(ScoringFiles files, Prepared prepared, RuleSet rules, Func<int, bool> isWanted, SheetWish wish)
    {
        SheetForm form = wish.Form(rules.Scheme, terminal.Language);
        using Pieces pieces = Print(files, prepared, form, isWanted);
        TurnToWriting();
        return wish.Write(pieces, form, disk, terminal);
    }

    private Pieces Print(ScoringFiles files, Prepared prepared, SheetForm form, Func<int, bool> isWanted)
    {
        if (new StreamedRun(terminal, disk, run, patience).TryPrint(files, prepared, form, isWanted) is { } streamed)
        {
            return streamed;
        }

        Scoring scoring = run.Of(files, prepared);
        Pieces pieces = new(new Spool(disk, prepared.Units.Count)) { Code = scoring.Code };
        pieces.AddAll(scoring.Sheets, form, isWanted);
        return pieces;
    }

    private int WriteWorkbook(ScoringFiles files, Prepared prepared, Func<int, bool> isWanted, SheetWish wish)
    {
        string output = Shared.OutputOf(wish.Output, Formats.Xlsx);
        Scoring scoring = run.Of(files, prepared);
        ImmutableArray<ScoreSheet> sheets = [.. scoring.Sheets.Where((_, place) => isWanted(place))];
        TurnToWriting();
        if (scoring.Scheme is { } scheme)
        {
            disk.Replace(output, stream => new SheetText(scheme, terminal.Language).WriteXlsx(sheets, stream));
        }

        return wish.Code(scoring.Code, sheets.Any(sheet => !sheet.IsComplete));
    }

    private void TurnToWriting() => patience.Turn("正在写结果……", "Writing the result …");

    private int WritePart(ScoringFiles files, Prepared prepared, RuleSet rules, Shard shard, SheetWish wish)
    {
        string output = wish.Output ?? throw new WrongUseException("--shard 要用 --output 指定分片的文件。", "--shard needs --output with the file of the part.");
        PartHead head = new(shard, Fingerprint.OfInput(files, prepared, wish.Name(terminal.Language)), new Fingerprint(disk).OfEvidence(files), rules.ScoresUnitsApart);
        return head.HasSheets
            ? WriteSheets(files, prepared, head, wish.Form(rules.Scheme, terminal.Language), output)
            : WriteFacts(files, prepared, rules, head, output);
    }

    private int WriteSheets(ScoringFiles files, Prepared prepared, PartHead head, SheetForm form, string output)
    {
        using Pieces pieces = Print(files, prepared, form, head.Shard.Has);
        TurnToWriting();
        disk.Replace(output, stream =>
        {
            using PartWriter part = new(stream);
            part.Head(head);
            foreach ((int place, string text) in pieces.Spool.Places.Zip(pieces.Spool.Read()))
            {
                part.Sheet(place, !pieces.IsIncomplete(place), text);
            }

            part.End(pieces.Code);
        });
        return pieces.Code;
    }

    // The units need one another: what is shared out is the reading and checking of the evidence.
    private int WriteFacts(ScoringFiles files, Prepared prepared, RuleSet rules, PartHead head, string output)
    {
        Evidence evidence = run.ReadEvidence(files, prepared, rules);
        HashSet<string> own = [.. prepared.Units.Where((_, place) => head.Shard.Has(place)).Select(unit => unit.Id)];
        int code = prepared.CodeWith(evidence.Refused);
        TurnToWriting();
        disk.Replace(output, stream =>
        {
            using PartWriter part = new(stream);
            part.Head(head);
            foreach (Fact fact in evidence.View.Corrected.InForce.Where(fact => own.Contains(fact.Unit)))
            {
                part.Fact(fact);
            }

            foreach (RefusedFact refused in evidence.Refused.Where(refused => refused.UnitId is { } unit && own.Contains(unit)))
            {
                part.Refused(refused);
            }

            part.End(code);
        });
        return code;
    }
}
