using System.Data;
using System.IO.Compression;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Rendering;
using Assessment.Rules.Tests.Explaining;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace Assessment.Rules.Tests.Rendering;

/// <summary>Workbooks are read back as a spreadsheet reads them.</summary>
public sealed class XlsxTests
{
    [Fact]
    public void The_first_sheet_has_the_totals()
    {
        DataTable totals = Sheets(Workbook(SampleSheet.Sheet))["总分"];
        totals.Rows[0][0].ShouldBe("清水县2025年河长制工作考核细则，2025年度");
        Row(totals, 2)[..6].ShouldBe(["单位编号", "单位", "类别", "满分", "总分", "状态"]);
        Row(totals, 3).ShouldBe(["qinghe", "清河乡", "乡镇、街道", 10.0, 5.7, "已评", 5.7, 5.7, 5.7]);
    }

    [Fact]
    public void Every_item_and_every_line_is_a_row_with_clause_and_evidence()
    {
        DataTable details = Sheets(Workbook(SampleSheet.Sheet))["明细"];
        Row(details, 3)[2..6].ShouldBe(["total", "总分", 10.0, 5.7]);
        Row(details, 4)[2..6].ShouldBe(["R1", "巡河", 4.0, 3.7]);
        Row(details, 5)[6..10].ShouldBe(["R1-a", SampleSheet.Patrol.Text, -0.3, 3.7]);
        Row(details, 5)[10].ShouldBe("扣分：0.1分 × 5次 = 0.5分；应扣0.5分，已到本条上限，实扣0.3分\n未达到：1月 1/2；达到：2月 2/2（实有/须有）");
        Row(details, 5)[11].ShouldBe("f1  2025-05-03  19次  巡河台账第3册  河长办");
    }

    [Fact]
    public void Weighted_parts_are_rows_that_add_up_and_no_conversion_is_listed()
    {
        const string Rules = """
            format: 1
            scheme: weighed/2025/a
            title: 加权
            year: 2025
            source: { document: 加权 }
            total: 100
            units: { kinds: { 乡镇: 乡镇 } }
            indicators:
              - { id: X1, title: 平时, points: 100, weight: 0.4 }
              - { id: X2, title: 年终, points: 100, weight: 0.6 }
            """;
        RuleSet rules = RuleSet.Load(Rules, "a.yaml");
        ScoreSheet sheet = rules.Score(Unit.Of("a", "乡镇"), [Mark("X1", 90), Mark("X2", 80)]);
        DataTable details = Sheets(Workbook(rules.Scheme, sheet))["明细"];
        Row(details, 8)[8..11].ShouldBe([36.0, 36.0, "按权重计入：X1 90 × 0.4"]);
        Row(details, 9)[8..11].ShouldBe([48.0, 84.0, "按权重计入：X2 80 × 0.6"]);
        details.Rows.Count.ShouldBe(10);
    }

    [Fact]
    public void A_pending_item_has_no_score_and_says_why()
    {
        ItemScore total = SampleSheet.Item("total", "", 0, 10, 4) with { State = ItemState.Pending, Score = null, Reason = new StateReason(StateReasonKind.PartPending, "R2"), Lowest = 4, Highest = 8 };
        ScoreSheet sheet = SampleSheet.Sheet with { Total = total, Start = 4, Items = [SampleSheet.Item("R1", "巡河", 1, 4, 4) with { Start = 4 }], Lines = [] };
        Row(Sheets(Workbook(sheet))["总分"], 3)[4..].ShouldBe([DBNull.Value, "待定：其中 R2 未定；最终为 4 至 8 分", 4.0, 4.0, 8.0]);
    }

    [Fact]
    public void What_is_no_points_stands_in_a_sheet_of_its_own()
    {
        Fact unused = new() { Id = "f9", Unit = "qinghe", Kind = "R1-a", Count = 2 };
        ScoreSheet sheet = SampleSheet.Sheet with { Bars = [new GradeBar(SampleSheet.Water, "良好", [unused])], Unused = [unused] };
        DataTable others = Sheets(Workbook(sheet))["其他"];
        Row(others, 3)[2..].ShouldBe(["等次限制", "R2-a", DBNull.Value, "不得高于“良好”，佐证 f9"]);
        Row(others, 4)[2..].ShouldBe(["没有细则用到的佐证", "f9", DBNull.Value, "R1-a  f9  2次"]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public void A_text_that_looks_like_a_formula_stays_text(string text)
    {
        byte[] bytes = Workbook(SampleSheet.Sheet with { Unit = Unit.Of("qinghe", "乡镇") with { Name = text } });
        Row(Sheets(bytes)["总分"], 3)[1].ShouldBe(text);
        string xml = Part(bytes, "xl/worksheets/sheet1.xml");
        xml.ShouldNotContain("<x:f");
        xml.ShouldContain("<x:c r=\"B4\" s=\"2\" t=\"inlineStr\">");
        Part(bytes, "xl/styles.xml").ShouldContain("quotePrefix=\"1\"");
    }

    [Theory]
    [InlineData("a\u001bb\u0000c", "a\\u001bb\\u0000c")]
    [InlineData("a\u202Eb\u2066c", "a\\u202eb\\u2066c")]
    [InlineData("a\uFFFEb", "a\\ufffeb")]
    [InlineData("<b>&amp;\"'", "<b>&amp;\"'")]
    public void A_text_is_shown_and_never_acts(string text, string shown) =>
        Row(Sheets(Workbook(SampleSheet.Sheet with { Unit = Unit.Of("qinghe", "乡镇") with { Name = text } }))["总分"], 3)[1].ShouldBe(shown);

    [Fact]
    public void Half_a_character_is_shown_as_such() =>
        Row(Sheets(Workbook(SampleSheet.Sheet with { Unit = Unit.Of("qinghe", "乡镇") with { Name = $"a{'\uD800'}b" } }))["总分"], 3)[1].ShouldBe("a\uFFFDb");

    [Fact]
    public void A_text_is_no_longer_than_a_cell_can_be()
    {
        byte[] bytes = Workbook(SampleSheet.Sheet with { Unit = Unit.Of("qinghe", "乡镇") with { Name = new string('文', 40_000) } });
        Row(Sheets(bytes)["总分"], 3)[1].ShouldBeOfType<string>().Length.ShouldBe(32_767);
    }

    [Fact]
    public void More_rows_than_a_sheet_can_hold_go_on_in_the_next()
    {
        using MemoryStream stream = new();
        XlsxWorkbook.Write([new XlsxTable("表", [], [new XlsxColumn("列", 10)], Enumerable.Repeat(new XlsxRow([], false), 1_000_001))], stream);
        Part(stream.ToArray(), "xl/workbook.xml").ShouldContain("name=\"表 2\"");
        Part(stream.ToArray(), "xl/worksheets/sheet2.xml").ShouldContain("<x:row r=\"2\"");
    }

    [Fact]
    public void The_same_sheets_give_the_same_bytes() =>
        Workbook(SampleSheet.Sheet).ShouldBe(Workbook(SampleSheet.Sheet));

    [Fact]
    public void The_package_finds_no_fault_with_it()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(Workbook(SampleSheet.Sheet)), isEditable: false);
        new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath} {fault.Description}").ShouldBeEmpty();
    }

    private static byte[] Workbook(ScoreSheet sheet) => Workbook(SampleSheet.Scheme, sheet);

    private static byte[] Workbook(Scheme scheme, ScoreSheet sheet)
    {
        using MemoryStream stream = new();
        new SheetText(scheme, Language.Chinese).WriteXlsx([sheet], stream);
        return stream.ToArray();
    }

    private static Fact Mark(string kind, decimal score) => new() { Id = kind, Unit = "a", Kind = kind, Score = score };

    private static Dictionary<string, DataTable> Sheets(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        Dictionary<string, DataTable> sheets = new(StringComparer.Ordinal);
        do
        {
            DataTable table = sheets[reader.Name] = new DataTable();
            table.Columns.AddRange([.. Enumerable.Range(0, reader.FieldCount).Select(_ => new DataColumn { DataType = typeof(object) })]);
            while (reader.Read())
            {
                table.Rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }
        }
        while (reader.NextResult());
        return sheets;
    }

    private static object?[] Row(DataTable table, int row) => table.Rows[row].ItemArray;

    private static string Part(byte[] bytes, string path)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        using StreamReader reader = new(archive.GetEntry(path).ShouldNotBeNull().Open());
        return reader.ReadToEnd();
    }
}
