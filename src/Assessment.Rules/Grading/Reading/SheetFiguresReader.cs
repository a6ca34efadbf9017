using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Reads the scores and bars of score sheets that were written as data.</summary>
internal static class SheetFiguresReader
{
    /// <summary>No score sheet.</summary>
    public static readonly DiagnosticDescriptor NotASheet = new("ASM4511", Severity.Error,
        "第 {0} 项不是评分表。",
        "Entry {0} is no score sheet.",
        "用 `assess score --format json` 输出评分表；只有几个数字的，写成 `figures` 文件。",
        "Write the sheets with `assess score --format json`; a few plain figures go into a `figures` file.");

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    /// <summary>Reads a list of sheets.</summary>
    public static ReadResult<SubjectFigures> Read(string text, string fileName)
    {
        int entry = 0;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Strict);
            var figures = ImmutableArray.CreateBuilder<SubjectFigure>();
            var bars = ImmutableArray.CreateBuilder<SubjectBar>();
            foreach (JsonElement sheet in document.RootElement.EnumerateArray())
            {
                entry++;
                figures.AddRange(Figures(sheet));
                bars.AddRange(Bars(sheet));
            }

            return new(new(figures.ToImmutable(), bars.ToImmutable()), []);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return new(null, [Diagnostic.Of(NotASheet, SourceSpan.WholeFile(fileName), Explaining.Figure.Whole(entry))]);
        }
    }

    private static IEnumerable<SubjectFigure> Figures(JsonElement sheet)
    {
        string scheme = Text(sheet, "scheme");
        string unit = Text(sheet.GetProperty("unit"), "id");
        yield return Figure(unit, scheme, sheet.GetProperty("total"));
        foreach (JsonElement item in sheet.GetProperty("items").EnumerateArray())
        {
            if (Text(item, "id") != Compiling.CompiledNode.TotalId)
            {
                yield return Figure(unit, scheme, item);
            }
        }
    }

    private static IEnumerable<SubjectBar> Bars(JsonElement sheet)
    {
        string unit = Text(sheet.GetProperty("unit"), "id");
        foreach (JsonElement bar in sheet.GetProperty("bars").EnumerateArray())
        {
            yield return new(unit, new(Text(bar, "clause"), "", [], SourceSpan.None), Text(bar, "bestGrade"));
        }
    }

    private static SubjectFigure Figure(string unit, string scheme, JsonElement item)
    {
        JsonElement score = item.GetProperty("score");
        return new(unit, $"{scheme}#{Text(item, "id")}", score.ValueKind == JsonValueKind.Null ? null : score.GetDecimal());
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException(name);
}
