using Assessment.Model;
using Assessment.Rules.Tests.Reading;
using Unit = Assessment.Model.Unit;

namespace Assessment.Rules.Tests.Grading;

public sealed class GradingInputTests
{
    private static readonly GradingInput Input = new(Some.Rules());

    [Theory]
    [InlineData("subjects: { units: [{ id: a, category: 甲, score: \"1,5\" }] }", "ASM1202")]
    [InlineData("subjects: { units: [{ id: a, category: 丙 }] }", "ASM1110")]
    [InlineData("subjects: { units: [{ id: a }] }", "ASM1102")]
    [InlineData("subjects: { units: [{ id: a, category: 甲, scor: 1 }] }", "ASM1101")]
    [InlineData("subjects: { units: [{ id: a, category: 甲, late: maybe }] }", "ASM1206")]
    [InlineData("subjects: { units: [{ id: a, category: 甲 }, { id: a, category: 乙 }] }", "ASM4504")]
    [InlineData("subjects: { unit: [{ id: a, category: 甲 }] }", "ASM4509")]
    [InlineData("subjects: { units: [{ id: a, category: 甲 }] }\nasOf: 2023-02-30", "ASM1205")]
    public void A_faulty_roll_is_refused(string text, string code) =>
        Input.Subjects(text, "subjects.yaml").ShouldSatisfyAllConditions(
            read => read.Value.ShouldBeNull(),
            read => read.Diagnostics.Select(fault => fault.Descriptor.Code).ShouldContain(code));

    [Theory]
    [InlineData("figures: { a: { scor: 1 } }", "ASM4501")]
    [InlineData("figures: { a: { score: ninety } }", "ASM1201")]
    public void Faulty_figures_are_refused(string text, string code) =>
        Input.Figures(text, "figures.yaml").Diagnostics.Select(fault => fault.Descriptor.Code).ShouldContain(code);

    [Theory]
    [InlineData("lines: [{ rule: X, value: 1, by: 某, on: 2024-01-01, paper: 某 }]", "ASM4501")]
    [InlineData("lines: [{ rule: L, value: 1 }]", "ASM1102")]
    [InlineData("grades: [{ by: 某, on: 2024-01-01, paper: 某, give: { 很好: [a] } }]", "ASM1110")]
    [InlineData("exceptions: [{ rule: Q1, for: 甲, seats: -1, reason: 某, by: 某, on: 2024-01-01, paper: 某 }]", "ASM4510")]
    [InlineData("seats: [{ rule: Q1, by: 某, on: 2024-01-01, paper: 某 }]", "ASM1108")]
    public void Faulty_decisions_are_refused(string text, string code) =>
        Input.Decisions(text, "decisions.yaml").Diagnostics.Select(fault => fault.Descriptor.Code).ShouldContain(code);

    [Fact]
    public void Score_sheets_give_the_same_figures_read_from_data_as_by_themselves()
    {
        RuleSet rules = RuleSet.Load(Repository.Text("indicators/xx-county/2023/party-building.yaml"), "party-building.yaml");
        ScoreSheet sheet = rules.Score(Unit.Of("town", "乡镇街道"), [Fact("S03-a", 92), Fact("S02.2", 90), Fact("S06", 90)]);
        using MemoryStream stream = new();
        using (System.Text.Json.Utf8JsonWriter json = new(stream, SheetJson.Options))
        {
            SheetJson.WriteAll(rules.Scheme, [sheet], json);
        }

        SubjectFigures read = GradingInput.Sheets(new MemoryStream(stream.ToArray()), "sheets.json").Value.ShouldNotBeNull();

        read.Figures.ShouldBe(SubjectFigures.Of([sheet]).Figures);
        read.Figures.ShouldContain(new SubjectFigure("town", "xx-county/2023/party-building#total", 91.4m));
    }

    [Theory]
    [InlineData("[1]", "ASM4511 sheets.json:1:2")]
    [InlineData("{}", "ASM4511 sheets.json:1:1")]
    [InlineData("[{ \"scheme\": \"a\", \"unit\": { \"id\": \"b\" } }]", "ASM4511 sheets.json:1:2")]
    [InlineData("[{", "ASM4054 sheets.json:1:3")]
    [InlineData("[", "ASM4054 sheets.json:1:2")]
    [InlineData("", "ASM4054 sheets.json:1:1")]
    [InlineData("[\n  x", "ASM4030 sheets.json:2:3")]
    [InlineData("[] 1", "ASM4030 sheets.json:1:4")]
    public void What_is_no_score_sheet_is_refused_where_it_stands(string text, string told) =>
        Sheets(text).ShouldBe(told);

    [Theory]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":1")]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":\"\\ud800\"")]
    [InlineData("{\"id\":\"u\"}", "{}")]
    [InlineData("{\"id\":\"u\"}", "\"u\"")]
    [InlineData("\"score\":9.5", "\"score\":\"9.5\"")]
    [InlineData("\"score\":9.5", "\"score\":1e999")]
    [InlineData("\"score\":9.5", "\"points\":9.5")]
    [InlineData("\"items\":[", "\"items\":[1,")]
    [InlineData("\"bestGrade\":\"好\"", "\"bestGrade\":null")]
    [InlineData("\"bars\"", "\"bar\"")]
    public void A_sheet_that_lacks_something_is_refused_by_its_number_and_place(string right, string wrong)
    {
        Sheets($"[\n{Sheet},\n{Sheet}]").ShouldBe("");
        Sheet.ShouldContain(right);
        Sheets($"[\n{Sheet},\n {Sheet.Replace(right, wrong, StringComparison.Ordinal)}]").ShouldBe("ASM4511 sheets.json:3:2");
    }

    [Fact]
    public void The_number_of_a_wrong_sheet_is_told_in_the_readers_language()
    {
        Diagnostic fault = GradingInput.Sheets(Bytes($"[{Sheet}, 1]"), "sheets.json").Diagnostics.ShouldHaveSingleItem();
        fault.Message(Language.Chinese).ShouldBe("第 2 项不是评分表。");
        fault.Message(Language.English).ShouldBe("Entry 2 is no score sheet.");
    }

    [Theory]
    [InlineData(1024 * 1024 - 1, "")]
    [InlineData(1024 * 1024, "")]
    [InlineData(1024 * 1024 + 1, "ASM4513 sheets.json:1:24")]
    public void A_text_of_a_sheet_is_read_up_to_its_limit(int bytes, string told) =>
        Sheets($"[{Sheet.Replace("\"scheme\":\"s\"", $"\"scheme\":\"s\",\"title\":\"{new string('x', bytes - 2)}\"", StringComparison.Ordinal)}]").ShouldBe(told);

    [Theory]
    [InlineData(16 * 1024 * 1024 - 1, "")]
    [InlineData(16 * 1024 * 1024, "")]
    [InlineData(16 * 1024 * 1024 + 1, "ASM4514 sheets.json:2:1")]
    public void A_sheet_is_read_up_to_its_limit(int bytes, string told)
    {
        string texts = string.Concat(Enumerable.Repeat($"\"{new string('x', 1_000_000)}\",", 16));
        string begun = $"{Sheet[..^1]},\"x\":[{texts}\"";
        Sheets($"[{Sheet},\n{begun}{new string('x', bytes - System.Text.Encoding.UTF8.GetByteCount(begun) - 3)}\"]}},\n{Sheet}]").ShouldBe(told);
    }

    [Theory]
    [InlineData(30, "")]
    [InlineData(31, "ASM4033 sheets.json:1:50")]
    public void A_sheet_is_nested_up_to_its_limit(int depth, string told) =>
        Sheets($"[{Sheet.Replace("\"scheme\":\"s\"", $"\"scheme\":\"s\",\"x\":{new string('[', depth)}{new string(']', depth)}", StringComparison.Ordinal)}]").ShouldBe(told);

    [Fact]
    public void Of_two_decisions_about_one_matter_the_later_counts() =>
        Place(new DecidedLine("L", "", 5, Some.Paper), new DecidedLine("L", "", 3, Some.Paper with { On = new(2024, 2, 1) })).Grade.ShouldBe("好");

    [Fact]
    public void Two_contradicting_decisions_of_one_day_count_for_nothing() =>
        Place(new DecidedLine("L", "", 5, Some.Paper), new DecidedLine("L", "", 3, Some.Paper)).State.ShouldBe(GradeState.Open);

    [Fact]
    public void A_bar_of_a_score_sheet_is_a_ceiling()
    {
        SubjectFigures figures = new([new("u000", "score", 9)], [new("u000", new("D1", "不得评为好", [], SourceSpan.None), "一般")]);

        Some.Rules(quotas: false).Grade(One(), figures, Some.Line(4)).Classes[0].Subjects[0].Grade.ShouldBe("一般");
    }

    private const string Sheet = """{"scheme":"s","unit":{"id":"u"},"total":{"id":"total","score":9.5},"items":[{"id":"A","score":null}],"bars":[{"clause":"A-a","bestGrade":"好"}],"lines":[[1]]}""";

    private static string Sheets(string text) =>
        string.Join(' ', GradingInput.Sheets(Bytes(text), "sheets.json").Diagnostics.Select(fault => $"{fault.Descriptor.Code} {fault.Span}"));

    private static MemoryStream Bytes(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    private static Fact Fact(string kind, decimal score) => new() { Id = kind, Unit = "town", Kind = kind, Score = score };

    private static SubjectGrade Place(params DecidedLine[] lines) =>
        Some.Rules(quotas: false).Grade(One(), new([new("u000", "score", 4)], []), new() { Lines = [.. lines] }).Classes[0].Subjects[0];

    private static SubjectRoll One() => Some.Roll([new("u000", "某单位", "units", "甲", "", Subject.NoFacts.Add("late", SubjectValue.Flag(false)), SourceSpan.None)]);
}
