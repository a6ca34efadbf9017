using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Scores while the evidence is read, in the memory of a few units, where the rules and the evidence allow it.</summary>
internal sealed class StreamedRun(Terminal terminal, Disk disk, ScoringRun run, Patience patience)
{
    // Below this nobody needs to hear that evidence is read whole.
    private const long Large = 64 * 1024 * 1024;

    /// <summary>Prints the sheets into a spool.</summary>
    /// <param name="files">The files.</param>
    /// <param name="prepared">What was read before.</param>
    /// <param name="form">How a sheet is printed.</param>
    /// <param name="isWanted">Units whose sheets are wanted, by their place.</param>
    /// <returns>The pieces by place of the unit; null when the evidence has to be read whole.</returns>
    internal Pieces? TryPrint(ScoringFiles files, Prepared prepared, SheetForm form, Func<int, bool> isWanted)
    {
        if (prepared.Rules is not { ScoresUnitsApart: true } rules)
        {
            SayWhole(files, "这个体系的细则要比较各单位", "the clauses compare units");
            return null;
        }

        if (!files.Evidence.All(IsStreamed))
        {
            SayWhole(files, "佐证不是 NDJSON 文件", "it is no file of NDJSON");
            return null;
        }

        Pieces pieces = new(new Spool(disk, prepared.Units.Count));
        try
        {
            return Print(files, prepared, rules, form, isWanted, pieces);
        }
        catch (NotStreamableException reason)
        {
            pieces.Dispose();
            SayWhole(files, Chinese(reason), English(reason));
            return null;
        }
        catch
        {
            pieces.Dispose();
            throw;
        }
    }

    private Pieces Print(ScoringFiles files, Prepared prepared, RuleSet rules, SheetForm form, Func<int, bool> isWanted, Pieces pieces)
    {
        Dictionary<string, int> places = prepared.Units.Select((unit, place) => (unit.Id, place)).ToDictionary(one => one.Id, one => one.place, StringComparer.Ordinal);
        StreamedScoring scoring = new(rules, prepared.Units, files.View);
        int done = 0;
        foreach ((int place, bool isComplete, string text) in scoring.Score(Contents(files), Printed))
        {
            patience.At(++done, prepared.Units.Count);
            if (isWanted(place))
            {
                pieces.Add(place, isComplete, text);
            }
        }

        run.Tell(scoring.Diagnostics);
        return pieces with { Code = prepared.CodeWith(scoring.Refused) };

        (int Place, bool IsComplete, string Text) Printed(ScoreSheet sheet)
        {
            int place = places[sheet.Unit.Id];
            return (place, sheet.IsComplete, isWanted(place) ? form.Piece(sheet) : "");
        }
    }

    private IEnumerable<NdjsonFile> Contents(ScoringFiles files)
    {
        foreach (string file in files.Evidence)
        {
            using Stream content = disk.Open(file);
            yield return new NdjsonFile(content, file);
        }
    }

    // A pipe, of which nobody knows the length, cannot be read again when it turns out that it has to be read whole.
    private bool IsStreamed(string file) => EvidenceFormats.Of(file) == EvidenceFormat.Ndjson && disk.Length(file) > 0;

    private void SayWhole(ScoringFiles files, string chinese, string english)
    {
        if (files.Evidence.Sum(disk.Length) >= Large)
        {
            terminal.Error.WriteLine(Printable.Line(terminal.Say(
                $"佐证全部读入内存，内存随佐证增长：{chinese}。",
                $"The evidence is read whole, in memory that grows with it: {english}.")));
        }
    }

    private static string Chinese(NotStreamableException reason) => reason.Cause switch
    {
        NotStreamableCause.NotGrouped => $"{reason.At} 又出现单位 {reason.Subject}，同一单位的佐证没有排在一起",
        NotStreamableCause.CorrectsElsewhere => $"{reason.At} 更正的佐证不在本单位的佐证中",
        _ => "可能有重复的编号",
    };

    private static string English(NotStreamableException reason) => reason.Cause switch
    {
        NotStreamableCause.NotGrouped => $"the unit {reason.Subject} comes again at {reason.At}, its facts do not stand together",
        NotStreamableCause.CorrectsElsewhere => $"what is corrected at {reason.At} does not stand among the unit's facts",
        _ => "an id may be used twice",
    };
}
