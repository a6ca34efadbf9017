using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Assessment.Cli.Tests.Safety;

/// <summary>Texts from files are harmless wherever they are printed.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "=\u001b[31m红\u009b\u202A\u202E反\u2066\u2069\u200B\u2028\u2029\uFEFF<script>alert(1)</script>&amp;]]>|=cmd()\u0007\uFFFE";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(['\u001b', '\u009b', '\u0007', '\u202A', '\u202E', '\u2066', '\u2069', '\u200B', '\u2028', '\u2029', '\uFEFF']);

    private static readonly string Quoted = string.Concat(Hostile.Select(sign => sign < ' ' || sign > '\u007E' ? $"\\u{(int)sign:x4}" : $"{sign}"));

    [Theory]
    [InlineData("check river.yaml")]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson")]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --brief")]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --format html")]
    [InlineData("explain river.yaml --units units.yaml --evidence facts.ndjson --unit qinghe --item R1")]
    [InlineData("render river.yaml --format md")]
    [InlineData("render river.yaml --format html")]
    [InlineData("test river.cases.yaml")]
    [InlineData("test river.cases.yaml --format junit")]
    [InlineData("template river.yaml --format csv")]
    [InlineData("fmt river.yaml")]
    [InlineData("diff river.yaml plain.yaml")]
    [InlineData("grade grades.yaml --subjects subjects.yaml --figures figures.yaml")]
    [InlineData("verify record.json")]
    [InlineData("replay record.json")]
    [InlineData("diff record.json record.json")]
    [InlineData("score river.yaml --units units.yaml --evidence bad.ndjson")]
    [InlineData("check \u001b[31m\u202E.yaml")]
    public void No_output_moves_the_cursor_or_turns_the_text(string arguments)
    {
        using Workplace workplace = HostilePlace();
        Outcome outcome = workplace.Run(arguments);
        // A table for spreadsheets begins with the mark by which they know UTF-8.
        (outcome.Out.TrimStart('\uFEFF') + outcome.Error).AsSpan().IndexOfAny(Forbidden).ShouldBe(-1, outcome.Out + outcome.Error);
        (outcome.Out + outcome.Error).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --format html")]
    [InlineData("render river.yaml --format html")]
    public void No_page_runs_a_script(string arguments)
    {
        using Workplace workplace = HostilePlace();
        workplace.Run(arguments).Out.ShouldNotContain("<script");
    }

    [Fact]
    public void A_bar_or_a_tag_in_a_text_stays_text_in_Markdown()
    {
        using Workplace workplace = HostilePlace();
        workplace.Run("render river.yaml --format md").Out.ShouldContain("\\<script");
        string[] rows = [.. workplace.Run("render river.yaml --format md").Out.Split('\n').Where(line => line.StartsWith('|'))];
        rows.Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|')).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("check bad.yaml --format sarif")]
    [InlineData("check bad.yaml --format json")]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --format json")]
    [InlineData("test river.cases.yaml --format json")]
    [InlineData("grade grades.yaml --subjects subjects.yaml --figures figures.yaml --format json")]
    [InlineData("score river.yaml --units units.yaml --evidence bad.ndjson --format json")]
    public void Data_stays_well_formed(string arguments)
    {
        using Workplace workplace = HostilePlace().With("bad.yaml", $"format: 1\n\"{Quoted}\": 1\n");
        Outcome outcome = workplace.Run(arguments);
        Should.NotThrow(() => JsonDocument.Parse(outcome.Out));
        outcome.Out.IndexOfAny(['\u001b', '\u0007']).ShouldBe(-1);
    }

    [Fact]
    public void Junit_stays_well_formed()
    {
        using Workplace workplace = HostilePlace();
        Should.NotThrow(() => XDocument.Parse(workplace.Run("test river.cases.yaml --format junit").Out));
    }

    [Theory]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --format xlsx --output out.xlsx")]
    [InlineData("render river.yaml --format xlsx --output out.xlsx")]
    public void No_cell_of_a_workbook_computes_or_turns_the_text(string arguments)
    {
        using Workplace workplace = HostilePlace();
        workplace.Run(arguments).Error.ShouldBeEmpty();
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(workplace.Folder, "out.xlsx"));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            XElement root = XElement.Load(entry.Open());
            root.Value.AsSpan().IndexOfAny(Forbidden).ShouldBe(-1);
            root.Descendants().Where(element => element.Name.LocalName == "f").ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_row_of_a_template_begins_a_formula()
    {
        using Workplace workplace = HostilePlace();
        workplace.Run("template river.yaml --format csv").Out.Split(',', '\n').Where(cell => cell.TrimStart('"') is ['=' or '+' or '-' or '@', ..]).ShouldBeEmpty();
    }

    private static Workplace HostilePlace()
    {
        string scheme = River.Scheme
            .Replace("title: 清水县2025年河长制工作考核细则", $"title: \"{Quoted}\"", StringComparison.Ordinal)
            .Replace("title: 巡河", $"title: \"{Quoted}\"", StringComparison.Ordinal)
            .Replace("text: 巡河发现问题未及时交办的，每件扣0.5分。", $"text: \"{Quoted}每件扣0.5分。\"", StringComparison.Ordinal);
        string json = JsonSerializer.Serialize(Hostile)[1..^1];
        Workplace workplace = new Workplace()
            .With("river.yaml", scheme)
            .With("units.yaml", River.Units.Replace("name: 清河乡", $"name: \"{Quoted}\"", StringComparison.Ordinal))
            .With("facts.ndjson", River.Facts.Replace("排污口7", json, StringComparison.Ordinal))
            .With("plain.yaml", River.Scheme)
            .With("bad.ndjson", River.Facts.Replace("qinghe", json, StringComparison.Ordinal).Replace("县级", json, StringComparison.Ordinal))
            .With("grades.yaml", River.Grading.Replace("title: 清水县2025年河长制工作考核办法", $"title: \"{Quoted}\"", StringComparison.Ordinal).Replace("text: 排名", $"text: \"{Quoted}\"", StringComparison.Ordinal))
            .With("subjects.yaml", River.Subjects.Replace("清河乡", $"\"{Quoted}\"", StringComparison.Ordinal))
            .With("figures.yaml", "figures: { qinghe: { score: 9 }, shiqiao: { score: 7 } }\n")
            .With("river.cases.yaml", $"scheme: river.yaml\ncases: [ {{ name: \"{Quoted}\", unit: {{ kind: 乡镇 }}, evidence: [], expect: {{ R1: 4 }} }} ]\n");
        workplace.Run("seal river.yaml --units units.yaml --evidence facts.ndjson --output record.json").Code.ShouldBe(0);
        return workplace;
    }
}
