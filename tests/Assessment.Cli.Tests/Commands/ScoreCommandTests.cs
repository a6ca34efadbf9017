using System.Text.Json;
using Assessment.Model;

namespace Assessment.Cli.Tests.Commands;

public sealed class ScoreCommandTests
{
    private const string Score = "score river.yaml --units units.yaml --evidence facts.ndjson";

    [Fact]
    public void A_sheet_traces_every_point_to_clause_and_evidence()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        Outcome outcome = workplace.Run($"{Score} --unit qinghe");
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldMatchApproved();
    }

    [Fact]
    public void A_sheet_speaks_English_when_asked()
    {
        using Workplace workplace = new Workplace { Language = Language.English }.With("river.yaml", River.Scheme).With("units.yaml", River.Units).With("facts.ndjson", River.Facts);
        workplace.Run($"{Score} --unit qinghe").Out.ShouldMatchApproved();
    }

    [Fact]
    public void Brief_is_a_table_of_totals()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        workplace.Run($"{Score} --brief").Out.ShouldMatchApproved();
    }

    [Fact]
    public void The_order_of_the_facts_makes_no_difference()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts)
            .With("turned.ndjson", string.Join('\n', River.Facts.TrimEnd().Split('\n').Reverse()) + "\n");
        workplace.Run("score river.yaml --units units.yaml --evidence turned.ndjson").Out.ShouldBe(workplace.Run(Score).Out);
    }

    [Fact]
    public void Json_carries_the_same_totals_as_data()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        using JsonDocument sheets = JsonDocument.Parse(workplace.Run($"{Score} --format json").Out);
        sheets.RootElement.EnumerateArray().Select(sheet => sheet.GetProperty("total").GetProperty("settled").GetDecimal()).ShouldBe([4.5m, 2m]);
    }

    [Fact]
    public void Brief_json_has_the_totals_alone()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        using JsonDocument totals = JsonDocument.Parse(workplace.Run($"{Score} --brief --format json").Out);
        totals.RootElement[1].GetProperty("total").GetProperty("state").GetString().ShouldBe("pending");
        totals.RootElement[1].TryGetProperty("lines", out _).ShouldBeFalse();
    }

    [Fact]
    public void Html_has_the_same_rows_with_everything_escaped()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts).With("units.yaml", River.Units.Replace("清河乡", "<b>清河乡</b>", StringComparison.Ordinal));
        string html = workplace.Run($"{Score} --format html").Out;
        html.ShouldContain("&lt;b&gt;清河乡&lt;/b&gt;（qinghe）");
        html.ShouldContain("<td style=\"padding-left:0em\">R2 水质</td><td class=\"figure\">4</td><td class=\"figure\">2.00</td>");
        html.ShouldNotContain("<b>");
    }

    [Fact]
    public void A_refused_fact_is_told_and_listed_and_the_others_are_scored()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts + """{"id":"x1","unit":"qinghe","kind":"R1-b","count":"1,5"}""");
        Outcome outcome = workplace.Run($"{Score} --unit qinghe");
        outcome.Code.ShouldBe(4);
        outcome.Error.ShouldContain("facts.ndjson:9");
        outcome.Out.ShouldContain("有误而未采用的佐证：\n  facts.ndjson:9");
        outcome.Out.ShouldContain("总分 4.50 分");
    }

    [Fact]
    public void An_id_used_in_two_files_is_refused()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts).With("more.ndjson", """{"id":"f3","unit":"qinghe","kind":"R1-b"}""");
        workplace.Run($"{Score} --evidence more.ndjson --brief").Code.ShouldBe(4);
    }

    [Theory]
    [InlineData("--unit qinghe", 0)]
    [InlineData("--unit shiqiao", 1)]
    [InlineData("", 1)]
    public void An_incomplete_sheet_is_a_no_where_a_complete_one_was_asked_for(string unit, int code)
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        workplace.Run($"{Score} --complete {unit}").Code.ShouldBe(code);
    }

    [Fact]
    public void Output_goes_to_the_file_whole_and_nothing_is_left_beside_it()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts).With("out.txt", "old");
        workplace.Run($"{Score} --brief --output out.txt").ShouldBe(new Outcome(0, "", ""));
        workplace.Read("out.txt").ShouldBe(workplace.Run($"{Score} --brief").Out);
        workplace.Files().ShouldBe(["facts.ndjson", "out.txt", "river.yaml", "units.yaml"]);
    }

    [Theory]
    [InlineData("score bad.yaml --units units.yaml", 3)]
    [InlineData("score river.yaml --units bad.units.yaml", 4)]
    [InlineData("score river.yaml --units units.yaml --decisions units.yaml", 3)]
    [InlineData("score river.yaml --units nobody.yaml", 2)]
    [InlineData("score river.yaml --units units.yaml --evidence facts.doc", 2)]
    [InlineData("score river.yaml --units units.yaml --unit nobody", 2)]
    [InlineData("score river.yaml --units units.yaml --output no/such/folder.txt", 2)]
    public void The_exit_code_says_what_is_wrong(string arguments, int code)
    {
        using Workplace workplace = River.Workplace().With("bad.yaml", "format: 1\n").With("bad.units.yaml", "units: [ { id: a, kind: 村 } ]\n");
        Outcome outcome = workplace.Run(arguments);
        outcome.Code.ShouldBe(code);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_workbook_has_totals_and_every_line()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        workplace.Run($"{Score} --format xlsx --output sheets.xlsx").Out.ShouldBeEmpty();
        workplace.Sheet("sheets.xlsx", 1).ShouldContain("qinghe|清河乡|乡镇、街道|10|4.5|已评|4.5|4.5|4.5");
        workplace.Sheet("sheets.xlsx", 2).ShouldContain("qinghe|清河乡|R1|巡河|R1-b|巡河发现问题未及时交办的，每件扣0.5分。|-0.5|1.5|扣分：0.5分 × 1件|f3  2025-06-01");
    }

    [Fact]
    public void Names_from_files_cannot_move_the_cursor()
    {
        using Workplace workplace = River.Workplace().With("units.yaml", "units: [ { id: u, name: \"清\\e[2J河\\u202E\", kind: 乡镇 } ]\n");
        workplace.Run("score river.yaml --units units.yaml --brief").Out.ShouldContain(@"清\u001b[2J河\u202e（u）");
    }
}
