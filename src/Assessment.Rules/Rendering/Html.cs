using System.Text.Encodings.Web;
using System.Text.Unicode;
using Assessment.Model;

namespace Assessment.Rules.Rendering;

/// <summary>Makes text from files harmless in HTML.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Escaped(string text) =>
        string.Join("<br>", text.Split('\n').Select(line => Encoder.Encode(Printable.Line(line))));

    /// <summary>Everything up to the body. The page fetches nothing and runs nothing.</summary>
    internal static string Head(string title, Language language) => $$"""
        <!DOCTYPE html>
        <html lang="{{(language == Language.Chinese ? "zh" : "en")}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{Escaped(title)}}</title>
        <style>
        body { font-family: sans-serif; margin: 2em; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; }
        table.sheet { width: 60em; max-width: 100%; margin-bottom: 3em; page-break-after: always; }
        table.sheet td { border: none; }
        td.figure { text-align: right; white-space: nowrap; width: 7em; }
        tr.clause { color: #444; }
        tr.rule td { border-top: 1px solid #999 !important; padding: 0; }
        tr.blank td { height: 1em; }
        tr.block { font-weight: bold; background: #f2f2f2; }
        </style>
        </head>
        <body>

        """.ReplaceLineEndings("\n");
}
