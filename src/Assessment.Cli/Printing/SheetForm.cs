using System.Text.Json;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>The printed form of sheets, one piece a sheet, so that they can be made one by one and anywhere.</summary>
/// <param name="Head">What stands before the pieces.</param>
/// <param name="Between">What stands between two of them.</param>
/// <param name="End">What stands behind them.</param>
/// <param name="Piece">Prints a sheet. Safe to call from many threads.</param>
internal sealed record SheetForm(string Head, string Between, string End, Func<ScoreSheet, string> Piece)
{
    internal static SheetForm Of(string format, bool brief, Scheme scheme, Language language) => (format, brief) switch
    {
        (Formats.Json, true) => OfJson((sheet, json) => SheetJson.WriteBrief([sheet], json)),
        (Formats.Json, false) => OfJson((sheet, json) => SheetJson.WriteAll(scheme, [sheet], json)),
        (Formats.Html, _) => OfHtml(new SheetText(scheme, language)),
        (_, true) => OfTotals(new SheetText(scheme, language)),
        _ => new SheetForm("", "\n\n", "", sheet => Print(writer => new SheetText(scheme, language).Write(sheet, writer))),
    };

    /// <summary>Prints sheets, whose pieces come in order.</summary>
    internal void Write(IEnumerable<string> pieces, TextWriter writer)
    {
        writer.Write(Head);
        string before = "";
        foreach (string piece in pieces)
        {
            writer.Write(before);
            writer.Write(piece);
            before = Between;
        }

        writer.Write(End);
    }

    private static SheetForm OfHtml(SheetText text) => new(
        Print(text.WriteHtmlHead),
        "",
        Print(SheetText.WriteHtmlEnd),
        sheet => Print(writer => text.WriteHtmlSheet(sheet, writer)));

    private static SheetForm OfTotals(SheetText text)
    {
        string heading = Print(writer => text.WriteBrief([], writer));
        return new SheetForm(heading, "", "", sheet => Print(writer => text.WriteBrief([sheet], writer))[heading.Length..]);
    }

    // Of a list with one sheet, what stands between the brackets.
    private static SheetForm OfJson(Action<ScoreSheet, Utf8JsonWriter> write) =>
        new("[", ",", "\n]\n", sheet => Json.Text(json => write(sheet, json))["[".Length..^"\n]".Length]);

    private static string Print(Action<TextWriter> write)
    {
        using StringWriter writer = new();
        write(writer);
        return writer.ToString();
    }
}
