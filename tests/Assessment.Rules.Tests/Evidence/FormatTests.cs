using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

public sealed class FormatTests
{
    private const string Ndjson = """
        {"id":"f1","unit":"qinghe","kind":"accountability","on":"2018-05-03","recorded":"2018-05-04","count":2,"score":1.5,"severity":"通报","effort":true,"delay":3.50,"doneOn":"2019-01-02","responsibleUnit":"lushan","remark":"迟到, 早退","refs":["督查通报第3期","照片"],"by":"市委办公室"}
        {"id":"f2","unit":"lushan","kind":"D1.4-a","completion":{"numerator":46,"denominator":50},"issue":"i1","person":"张三","place":"甲村"}
        {"id":"f3","unit":"lushan","kind":"D1.4-a","completion":"none","note":"未报送"}
        {"id":"f4","unit":"lushan","kind":"D1.4-a","completion":"92%"}
        {"id":"f5","unit":"qinghe","kind":"not-assigned","item":"C8.3"}
        {"id":"f6","unit":"qinghe","kind":"withdrawal","replaces":"f1"}
        """;

    private const string Yaml = """
        evidence:
          - { id: f1, unit: qinghe, kind: accountability, on: 2018-05-03, recorded: 2018-05-04, count: 2, score: 1.5, severity: 通报, effort: true, delay: 3.50,
              doneOn: 2019-01-02, responsibleUnit: lushan, remark: "迟到, 早退", refs: [督查通报第3期, 照片], by: 市委办公室 }
          - { id: f2, unit: lushan, kind: D1.4-a, completion: { numerator: 46, denominator: 50 }, issue: i1, person: 张三, place: 甲村 }
          - { id: f3, unit: lushan, kind: D1.4-a, completion: none, note: 未报送 }
          - { id: f4, unit: lushan, kind: D1.4-a, completion: 92% }
          - { id: f5, unit: qinghe, kind: not-assigned, item: C8.3 }
          - { id: f6, unit: qinghe, kind: withdrawal, replaces: f1 }
        """;

    private const string Csv = """
        id,unit,kind,on,recorded,count,score,severity,effort,delay,doneOn,responsibleUnit,remark,refs,by,completion,issue,person,place,note,item,replaces
        f1,qinghe,accountability,2018-05-03,2018-05-04,2,1.5,通报,TRUE,3.50,2019-01-02,lushan,"迟到, 早退",督查通报第3期; 照片,市委办公室,,,,,,,
        f2,lushan,D1.4-a,,,,,,,,,,,,,46/50,i1,张三,甲村,,,
        f3,lushan,D1.4-a,,,,,,,,,,,,,none,,,,未报送,,

        f4,lushan,D1.4-a,,,,,,,,,,,,,92%
        f5,qinghe,not-assigned,,,,,,,,,,,,,,,,,,C8.3,
        f6,qinghe,withdrawal,,,,,,,,,,,,,,,,,,,f1
        """;

    private static readonly EvidenceResult Expected = Given.Text(Ndjson, EvidenceFormat.Ndjson);

    [Fact]
    public void A_fact_has_the_values_that_were_written()
    {
        Model.Fact fact = Expected.Facts[0];

        fact.On.ShouldBe(new DateOnly(2018, 5, 3));
        fact.Count.ShouldBe(2);
        fact.Score.ShouldBe(1.5m);
        fact.References.ShouldBe(["督查通报第3期", "照片"]);
        fact.Attributes["delay"].ShouldBe(new FactValue.Number(3.5m));
        fact.Attributes["severity"].ShouldBe(new FactValue.Code("通报"));
        fact.Attributes["effort"].ShouldBe(new FactValue.Flag(true));
        fact.Attributes["doneOn"].ShouldBe(new FactValue.Date(new DateOnly(2019, 1, 2)));
    }

    [Fact]
    public void A_measure_stays_as_it_was_submitted() =>
        Expected.Facts.Where(fact => fact.Kind == "D1.4-a").Select(fact => fact.Attributes["completion"])
            .ShouldBe([new FactValue.Measure(46, 50), new FactValue.None(), new FactValue.Measure(92, 100)]);

    [Fact]
    public void Json_gives_the_same_facts() =>
        ShouldBeTheSame(Given.Text($"[{string.Join(",\r\n", Ndjson.Split('\n'))}]", EvidenceFormat.Json));

    [Fact]
    public void Yaml_gives_the_same_facts() => ShouldBeTheSame(Given.Text(Yaml, EvidenceFormat.Yaml));

    [Fact]
    public void A_yaml_list_needs_no_key() =>
        ShouldBeTheSame(Given.Text(Yaml.Replace("evidence:\n", "", StringComparison.Ordinal), EvidenceFormat.Yaml));

    [Fact]
    public void Csv_gives_the_same_facts() => ShouldBeTheSame(Given.Text(Csv, EvidenceFormat.Csv));

    [Fact]
    public void Csv_of_another_system_gives_the_same_facts() =>
        ShouldBeTheSame(Given.Text("\uFEFF" + Csv.ReplaceLineEndings("\r\n"), EvidenceFormat.Csv));

    [Fact]
    public void Xlsx_gives_the_same_facts()
    {
        object?[][] rows =
        [
            ["id", "unit", "kind", "on", "recorded", "count", "score", "severity", "effort", "delay", "doneOn", "responsibleUnit", "remark", "refs", "by", "completion", "issue", "person", "place", "note", "item", "replaces"],
            ["f1", "qinghe", "accountability", new DateOnly(2018, 5, 3), "2018-05-04", 2m, 1.5m, "通报", true, 3.5m, new DateOnly(2019, 1, 2), "lushan", "迟到, 早退", "督查通报第3期\n照片", "市委办公室"],
            ["f2", "lushan", "D1.4-a", .. new object?[12], "46/50", "i1", "张三", "甲村"],
            [],
            ["f3", "lushan", "D1.4-a", .. new object?[12], "none", null, null, null, "未报送"],
            ["f4", "lushan", "D1.4-a", .. new object?[12], "92%"],
            ["f5", "qinghe", "not-assigned", .. new object?[17], "C8.3"],
            ["f6", "qinghe", "withdrawal", .. new object?[18], "f1"],
        ];

        ShouldBeTheSame(SampleScheme.Reader().Read(Workbook.Of(rows), "evidence.xlsx", EvidenceFormat.Xlsx));
    }

    private static void ShouldBeTheSame(EvidenceResult actual)
    {
        actual.Diagnostics.ShouldBeEmpty();
        actual.Facts.Select(Shown).ShouldBe(Expected.Facts.Select(Shown));
    }

    // Records compare their lists by reference.
    private static string Shown(Model.Fact fact) => string.Join(
        " | ",
        fact with { Span = SourceSpan.None, References = [], Attributes = Model.Fact.NoAttributes },
        string.Join(", ", fact.References),
        string.Join(", ", fact.Attributes.Select(attribute => $"{attribute.Key}={Shown(attribute.Value)}")));

    private static string Shown(FactValue value) => value is FactValue.Number number ? $"{number.Value:0.####}" : $"{value}";
}
