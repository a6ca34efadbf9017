using Assessment.Rules.Reading;
using Assessment.Rules.Tests.Reading;
using Newtonsoft.Json.Schema;

namespace Assessment.Rules.Tests.Grading;

/// <summary>The schema that editors use for grading files accepts what the reader accepts, and refuses no more.</summary>
public sealed class GradingSchemaTests
{
    private const string Folder = "indicators/schema";
    private const string FirstLine = "# yaml-language-server: $schema=../../schema/grading.schema.json";

    private static readonly Lazy<JSchema> Schema = new(() =>
    {
        JSchemaPreloadedResolver shared = new();
        shared.Add(new Uri("http://localhost/scheme.schema.json"), Repository.Text($"{Folder}/scheme.schema.json"));
        return JSchema.Parse(Repository.Text($"{Folder}/grading.schema.json"), new JSchemaReaderSettings { Resolver = shared, BaseUri = new Uri("http://localhost/grading.schema.json") });
    });

    private const string Small = """
        format: 1
        grading: some/2023/grades
        title: 某办法
        year: 2023
        source: { document: 某办法 }
        subjects:
          - class: units
            title: 单位
            facts: { score: { title: 得分, type: number }, sent: { title: 发出日, type: date } }
            figures: { sum: { title: 合计, sum: [score] } }
            eligibility:
              fields: { graded: { title: 定不定等次, values: [true, false] } }
              rules: [{ id: E, text: 定等次, then: { graded: true } }]
            checks: [{ id: C, text: 合计, require: { sum: "[1, )" } }]
            ranking: { id: R, text: 排名, by: score, within: all }
            grades:
              set: [好, 差]
              line: { id: L, text: 分数线, figure: score, reached: 好, missed: 差 }
              gates: [{ id: G, text: 不得, when: { score: 0 }, atMost: 差 }]
            quotas: [{ id: Q, text: 名额, grade: 好, per: all, atMost: 30% }]
            consequences: [{ id: K, text: 后果, effect: duty, says: 说明 }]
            deadlines: [{ id: D, text: 期限, phase: 会议, what: sent, by: { from: sent, days: -2 } }]
        assumptions: [{ id: A-1, text: 如此理解, status: open }]

        """;

    public static TheoryData<string> Files { get; } =
        [.. Repository.Files("indicators", "*.yaml").Where(path => Repository.Text(path).StartsWith(FirstLine, StringComparison.Ordinal))];

    [Fact]
    public void Every_grading_file_names_its_schema() => Files.Count.ShouldBe(
        Repository.Files("indicators", "*.yaml").Count(path => !path.EndsWith(".cases.yaml", StringComparison.Ordinal) && Repository.Text(path).Contains("\ngrading: ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_grading_file_is_as_the_schema_says(string path) => Refused(Repository.Text(path)).ShouldBe("");

    [Theory]
    [InlineData("docs/grading.en.md")]
    [InlineData("docs/grading.zh-CN.md")]
    public void The_file_of_the_documentation_is_as_the_schema_says(string page) =>
        Refused(Blocks(page)[0]).ShouldBe("");

    [Fact]
    public void Both_languages_of_the_documentation_show_the_same_files() => Blocks("docs/grading.zh-CN.md").ShouldBe(Blocks("docs/grading.en.md"));

    [Fact]
    public void The_small_file_is_accepted_by_both()
    {
        Refused(Small).ShouldBe("");
        GradingRules.TryLoad(Small, "small.yaml").HasErrors.ShouldBeFalse();
    }

    [Theory]
    [InlineData("figure: score, reached", "figure: score, value: 90, reached")]
    [InlineData("figure: score, reached", "figure: score, value: mean, reached")]
    [InlineData("line: { id: L, text: 分数线, figure: score, reached: 好, missed: 差 }", "bands: { id: B, text: 分档, figure: score, table: { \"[90, )\": 好, \"(, 90)\": 差 } }")]
    [InlineData("atMost: 30%", "atMost: 30%, round: half-up, atLeast: 1")]
    public void Another_way_of_saying_it_is_accepted_by_both(string one, string other)
    {
        Small.ShouldContain(one);
        string text = Small.Replace(one, other, StringComparison.Ordinal);
        GradingRules.TryLoad(text, "other.yaml").HasErrors.ShouldBeFalse();
        Refused(text).ShouldBe("");
    }

    [Theory]
    [InlineData("format: 1", "format: 2")]
    [InlineData("title: 某办法\n", "")]
    [InlineData("year: 2023", "jahr: 2023")]
    [InlineData("class: units", "klass: units")]
    [InlineData("title: 得分, type: number", "title: 得分, type: numbers")]
    [InlineData("title: 得分, type: number", "title: 得分, type: number, unit: 分")]
    [InlineData("sum: [score]", "sum: []")]
    [InlineData("sum: [score]", "total: [score]")]
    [InlineData("title: 定不定等次, values", "title: 定不定等次, combine: any, values")]
    [InlineData("text: 定等次, then", "then")]
    [InlineData("require: { sum", "requires: { sum")]
    [InlineData("within: all", "within: everybody")]
    [InlineData("set: [好, 差]", "sets: [好, 差]")]
    [InlineData(", missed: 差", "")]
    [InlineData("atMost: 差", "atMost: 差, fixed: 差")]
    [InlineData("when: { score: 0 }, atMost: 差", "when: { score: 0 }")]
    [InlineData("when: { score: 0 }, atMost", "when: {}, atMost")]
    [InlineData("per: all", "per: class")]
    [InlineData("atMost: 30%", "atMost: 三成")]
    [InlineData("atMost: 30%", "atMost: 30%, round: nearest")]
    [InlineData("atMost: 30%", "atMost: 30%, atLeast: 0")]
    [InlineData("figure: score, reached", "figure: score, value: median, reached")]
    [InlineData("line: {", "bands: {")]
    [InlineData("line: {", "bands: { id: B, text: 分档, figure: score, table: {} }\n      line: {")]
    [InlineData("line: {", "bands: { id: B, text: 分档, figure: score, table: { \"(, )\": 好 } }\n      line: {")]
    [InlineData("line: { id: L, text: 分数线, figure: score, reached: 好, missed: 差 }", "bands: { id: B, text: 分档, figure: score, table: { 90分以上: 好 } }")]
    [InlineData("effect: duty", "effect: fine")]
    [InlineData("days: -2", "days: soon")]
    [InlineData("{ from: sent, days: -2 }", "{ days: -2 }")]
    [InlineData("status: open", "status: maybe")]
    public void A_file_of_another_shape_is_refused_by_both(string right, string wrong)
    {
        Small.ShouldContain(right);
        string text = Small.Replace(right, wrong, StringComparison.Ordinal);
        GradingRules.TryLoad(text, "wrong.yaml").HasErrors.ShouldBeTrue();
        Refused(text).ShouldNotBe("");
    }

    // Without remarks, which each language has in its own words.
    private static string[] Blocks(string page) =>
        [.. Repository.Text(page).Split("```yaml\n").Skip(1).Select(block => string.Join('\n', block.Split("```")[0].Split('\n').Select(line => line.Split(" # ")[0].TrimEnd())))];

    private static string Refused(string text)
    {
        YamlNode root = YamlTree.Read(text, "grades.yaml", Limits.Default).Value.ShouldNotBeNull();
        List<string> faults = [];
        using JSchemaValidatingReader reader = new(new YamlJsonReader(root)) { Schema = Schema.Value };
        reader.ValidationEventHandler += (_, fault) => faults.Add($"{fault.ValidationError.LineNumber}: {fault.Message}");
        while (reader.Read())
        {
        }

        return string.Join('\n', faults);
    }
}
