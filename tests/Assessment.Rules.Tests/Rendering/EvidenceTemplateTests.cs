using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Rendering;

public sealed class EvidenceTemplateTests
{
    private const string Scheme = """
        format: 1
        scheme: some/2025/table
        title: 某表
        year: 2025
        source: { document: 某表 }
        total: 10
        units: { kinds: { 乡镇: 乡镇 } }
        evidence:
          attributes:
            rate: { title: 完成率, type: measure }
        indicators:
          - id: A
            title: 某项
            points: 10
            start: full
            clauses:
              - { id: A-a, text: 每人扣1分。, deduct: 1, per: { label: 人, each: person } }
              - { id: A-b, text: 同一问题按最高标准扣分。, deduct: 2, per: 次, highestPer: issue }
              - { id: A-c, text: 每处扣1分。, deduct: 1, per: { label: 处, each: place } }
              - { id: A-d, text: 按排名加分。, award: { of: { rank: { sum: rate, on: A-e }, first: highest }, bands: { "[1, 3]": 1, "(3, )": 0 } } }
              - { id: A-e, text: 完成率低于90%的扣1分。, deduct: { of: rate, bands: { "[0%, 90%)": 1, "[90%, )": 0 } } }
              - { id: A-f, text: 满意度测评得分折算，计2分。, award: { given: 100, points: 2 } }

        """;

    public static TheoryData<string> Schemes { get; } =
        [.. Repository.Files("indicators", "*.yaml").Concat(Repository.Files("samples", "*.yaml")).Where(path => Repository.Text(path).Contains("\nscheme: ", StringComparison.Ordinal) && !path.EndsWith(".cases.yaml", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Its_examples_are_accepted_as_evidence(string path)
    {
        Scheme scheme = SchemeReader.Read(Repository.Text(path), path).Value.ShouldNotBeNull();
        Unit unit = Unit.Of("unit-1", scheme.Units.Kinds[0].Name);
        EvidenceResult read = new EvidenceReader(scheme, [unit]).Read(Encoding.UTF8.GetBytes(Written(scheme)), "template.ndjson", EvidenceFormat.Ndjson);
        read.Refused.Select(refused => $"{refused.FactId}: {refused.Fault.Message(Language.English)}").ShouldBeEmpty();
        read.Facts.ShouldNotBeEmpty();
    }

    [Fact]
    public void It_has_the_fields_that_clauses_count_by_marks_on_their_own_scale_and_no_kind_that_needs_no_evidence() =>
        Written(SchemeReader.Read(Scheme, "some.yaml").Value.ShouldNotBeNull()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line[..line.LastIndexOf(",\"note\"", StringComparison.Ordinal)])
            .ShouldBe([
                """{"id":"e1","unit":"unit-1","kind":"A-a","on":"2025-01-01","count":1,"person":"person-1" """.TrimEnd(),
                """{"id":"e2","unit":"unit-1","kind":"A-b","on":"2025-01-01","count":1,"issue":"issue-1" """.TrimEnd(),
                """{"id":"e3","unit":"unit-1","kind":"A-c","on":"2025-01-01","count":1,"place":"place-1" """.TrimEnd(),
                """{"id":"e4","unit":"unit-1","kind":"A-e","on":"2025-01-01","count":1,"rate":{"numerator":46,"denominator":50}""",
                """{"id":"e5","unit":"unit-1","kind":"A-f","on":"2025-01-01","count":1,"score":86""",
            ]);

    private static string Written(Scheme scheme)
    {
        using StringWriter writer = new();
        new EvidenceTemplate(scheme).WriteNdjson(writer);
        return writer.ToString();
    }
}
