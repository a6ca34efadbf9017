using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads the scores and bars of score sheets that were written as data, sheet by sheet; what else a sheet says is passed over.</summary>
/// <param name="tokens">The file.</param>
/// <param name="faults">Takes the fault that ends the reading.</param>
internal sealed class SheetFiguresReader(JsonTokens tokens, Faults faults)
{
    /// <summary>No score sheet.</summary>
    public static readonly DiagnosticDescriptor NotASheet = new("ASM4511", Severity.Error,
        "第 {0} 项不是评分表。",
        "Entry {0} is no score sheet.",
        "用 `assess score --format json` 输出评分表；只有几个数字的，写成 `figures` 文件。",
        "Write the sheets with `assess score --format json`; a few plain figures go into a `figures` file.");

    /// <summary>A text or number of JSON that is too long.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = new("ASM4513", Severity.Error,
        "这里的一段文字、一个数或一片空白超过 {0} 字节。",
        "A text, number or stretch of blanks here is longer than {0} bytes.",
        "检查引号；文件多半在这里损坏，或者不是要给的那个。",
        "Check the quotes; most often the file is damaged here, or is not the one that was meant.");

    /// <summary>A score sheet that is too large.</summary>
    public static readonly DiagnosticDescriptor SheetTooLarge = new("ASM4514", Severity.Error,
        "第 {0} 张评分表超过 {1} 字节。",
        "Sheet {0} is larger than {1} bytes.",
        "用 `assess score --format json` 重新输出评分表；文件多半在这里损坏，或者不是要给的那个。",
        "Write the sheets anew with `assess score --format json`; most often the file is damaged here, or is not the one that was meant.");

    // A sheet of a part may have as many.
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly ImmutableArray<SubjectFigure>.Builder _figures = ImmutableArray.CreateBuilder<SubjectFigure>();
    private readonly ImmutableArray<SubjectBar>.Builder _bars = ImmutableArray.CreateBuilder<SubjectBar>();

    // The same few names stand in every sheet.
    private readonly Dictionary<(string Scheme, string Item), string> _names = [];

    /// <summary>Reads a list of sheets; null after a fault.</summary>
    public SubjectFigures? Read()
    {
        Diagnostic? wrong = FirstWrong();
        if ((tokens.Fault ?? wrong) is { } fault)
        {
            faults.Add(fault);
            return null;
        }

        return new(_figures.DrainToImmutable(), _bars.DrainToImmutable());
    }

    private Diagnostic? FirstWrong()
    {
        int entry = 1;
        if (tokens.Read() && tokens.Kind != JsonTokenType.StartArray)
        {
            return Wrong(tokens.Place, entry);
        }

        for (; tokens.Read() && tokens.Kind != JsonTokenType.EndArray; entry++)
        {
            SourceSpan place = tokens.Place;
            Diagnostic tooLarge = Diagnostic.Of(SheetTooLarge, place, Explaining.Figure.Whole(entry), Explaining.Figure.Whole(MostBytes));
            if (tokens.Within(MostBytes, tooLarge, new SheetFigures(tokens).Read) is not { } sheet || !Take(sheet))
            {
                return Wrong(place, entry);
            }
        }

        // Anything behind the list is a fault of the file.
        tokens.Read();
        return null;
    }

    private static Diagnostic Wrong(SourceSpan place, int entry) => Diagnostic.Of(NotASheet, place, Explaining.Figure.Whole(entry));

    private bool Take(SheetFigures sheet)
    {
        if (sheet is not { Scheme: { } scheme, Unit: { } unit, Total: { } total, Items: { } items, Bars: { } bars })
        {
            return false;
        }

        _figures.Add(new(unit, Name(scheme, total.Id), total.Score));
        foreach ((string id, decimal? score) in items.Where(item => item.Id != Compiling.CompiledNode.TotalId))
        {
            _figures.Add(new(unit, Name(scheme, id), score));
        }

        _bars.AddRange(bars.Select(bar => new SubjectBar(unit, new(bar.Clause, "", [], SourceSpan.None), bar.BestGrade)));
        return true;
    }

    private string Name(string scheme, string item)
    {
        if (!_names.TryGetValue((scheme, item), out string? name))
        {
            name = _names[(scheme, item)] = $"{scheme}#{item}";
        }

        return name;
    }
}
