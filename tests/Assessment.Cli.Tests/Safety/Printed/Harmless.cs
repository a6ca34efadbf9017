using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Assessment.Cli.Tests.Safety.Printed;

/// <summary>For every kind of output, that no text of a file does anything in it.</summary>
internal static partial class Harmless
{
    private static readonly string[] Elements = ["html", "head", "meta", "title", "style", "body", "h1", "p", "table", "tr", "th", "td", "br"];
    private static readonly string[] Attributes = ["lang", "charset", "http-equiv", "content", "class", "colspan", "style"];

    internal static void Text(string output, string line)
    {
        Signs(output, line);
        output.Split('\n').ShouldNotContain(row => row.StartsWith(Hostile.Forged, StringComparison.Ordinal), $"{line}\n{output}");
    }

    /// <summary>One value, or one a line; what was in the files comes back from it.</summary>
    internal static void Json(string output, string line)
    {
        Text(output, line);
        string[] values = output.StartsWith("{\"", StringComparison.Ordinal) ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [output];
        foreach (string value in values)
        {
            Should.NotThrow(() => JsonDocument.Parse(value), line);
        }
    }

    internal static void Sarif(string output, string line)
    {
        Json(output, line);
        JsonElement[] results = [.. JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        results.ShouldNotBeEmpty();
        foreach (JsonElement result in results)
        {
            string text = result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNull();
            Text(text, line);
            text.ShouldNotContain('\n');
            Link().IsMatch(text).ShouldBeFalse(text);
            Brace().IsMatch(text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal)).ShouldBeFalse(text);
        }
    }

    internal static void Markdown(string output, string line)
    {
        Text(output, line);
        string literal = Escape().Replace(output, "");
        Tag().Replace(literal, "").IndexOfAny(['<', '`', '*', '[', ']', '&', '~', '$']).ShouldBe(-1, output);
        string[] rows = literal.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows[0].ShouldStartWith("# ");
        Block().IsMatch(rows[1]).ShouldBeFalse(rows[1]);
        rows[2..].ShouldAllBe(row => row.StartsWith('|') && row.EndsWith('|'), line);
        rows[2..].Select(row => row.Count(sign => sign == '|')).Distinct().ShouldHaveSingleItem();
    }

    // The page is written so that it is XML but for the elements that HTML does not close.
    internal static void Html(string output, string line)
    {
        Text(output, line);
        XDocument page = Should.NotThrow(() => XDocument.Parse(Open().Replace(output.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<$1/>")), line);
        page.Descendants().Select(element => element.Name.LocalName).Distinct().ShouldBeSubsetOf(Elements);
        page.Descendants().SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName).Distinct().ShouldBeSubsetOf(Attributes);
        page.Descendants("style").ShouldHaveSingleItem();
    }

    internal static void Csv(string output, string line)
    {
        output.ShouldStartWith("\uFEFF");
        Text(output[1..], line);
        using CsvParser parser = new(new StringReader(output[1..]), CultureInfo.InvariantCulture);
        List<string[]> rows = [];
        while (parser.Read())
        {
            rows.Add(parser.Record.ShouldNotBeNull());
        }

        rows.Select(row => row.Length).Distinct().ShouldHaveSingleItem();
        rows.SelectMany(row => row).Where(cell => "=+-@＝＋－＠".Contains(cell.Trim() is [char first, ..] ? first : ' ', StringComparison.Ordinal) && !decimal.TryParse(cell, CultureInfo.InvariantCulture, out _)).ShouldBeEmpty(line);
    }

    internal static void Junit(string output, string line)
    {
        Text(output, line);
        XElement root = Should.NotThrow(() => XElement.Parse(output), line);
        root.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct().ShouldBeSubsetOf(["testsuites", "testsuite", "testcase", "failure", "error"]);
        Text(string.Join('\n', root.DescendantsAndSelf().SelectMany(element => element.Attributes()).Select(attribute => attribute.Value).Append(root.Value)), line);
    }

    internal static void Workbook(string path, string line)
    {
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(path, isEditable: false))
        {
            new OpenXmlValidator().Validate(document).Select(fault => fault.Description).ShouldBeEmpty(line);
        }

        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream content = entry.Open();
            XElement part = XElement.Load(content);
            part.Descendants().Where(element => element.Name.LocalName == "f").ShouldBeEmpty(line);
            foreach (XElement cell in part.Descendants().Where(element => element.Name.LocalName == "c"))
            {
                (cell.Attribute("t")?.Value == "inlineStr" || decimal.TryParse(cell.Value, CultureInfo.InvariantCulture, out _)).ShouldBeTrue(cell.Value);
                // So a spreadsheet reads it: an escape of its own stands for the sign.
                Signs(Coded().Replace(cell.Value, sign => $"{(char)int.Parse(sign.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}"), line);
            }
        }
    }

    private static void Signs(string text, string line) => text.Where(sign => sign != '\n' && Hostile.IsHidden(sign)).ShouldBeEmpty($"{line}\n{text}");

    [GeneratedRegex(@"(?<!\\)\]\(")]
    private static partial Regex Link();

    [GeneratedRegex("[{}]")]
    private static partial Regex Brace();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escape();

    [GeneratedRegex("<br>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^( {4}|\s*([-+=#>]|\d+[.)]))")]
    private static partial Regex Block();

    [GeneratedRegex("<(br|meta[^>]*)>")]
    private static partial Regex Open();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Coded();
}
