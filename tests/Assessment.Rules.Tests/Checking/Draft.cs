using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Checking;

/// <summary>Writes short schemes for the tests: a faultless head, and the part that the test is about.</summary>
internal static class Draft
{
    private const string Units = """
        units:
          kinds: { 乡镇: 乡镇, 街道: 街道 }
          tags: { 有水库: 有水库的单位 }
          profiles:
            - { title: 乡镇, kind: 乡镇 }
            - { title: 街道, kind: 街道 }
            - { title: 有水库的乡镇, kind: 乡镇, tags: [有水库] }
        """;

    private const string Evidence = """
        evidence:
          attributes:
            level: { title: 层级, type: code, values: [省级, 市级, 县级] }
            rate: { title: 达标率, type: measure }
            delay: { title: 迟报, type: number, unit: 小时 }
        """;

    /// <summary>A scheme with these indicators, worth 10 points in all.</summary>
    internal static Scheme Of(string indicators) => Read($"{Head}{Units}\n{Evidence}\nindicators:\n{indicators}\n");

    /// <summary>A scheme with one item of 10 points that has these clauses.</summary>
    internal static Scheme OfClauses(string clauses) =>
        Of($"  - id: R1\n    title: 巡河\n    points: 10\n    clauses:\n{clauses}");

    /// <summary>Codes of what the checker tells, information left out.</summary>
    internal static IEnumerable<string> Faults(this Scheme scheme, params Unit[] units) =>
        from diagnostic in SchemeChecker.Check(scheme, units)
        where diagnostic.Descriptor.Severity > Severity.Information
        select diagnostic.Descriptor.Code;

    private const string Head = """
        format: 1
        scheme: qingshui/2025/river
        title: 考核细则
        year: 2025
        source: { document: 考核细则 }
        total: 10

        """;

    // Past the schema, whose library reads only a thousand files an hour: these tests are about the checker.
    private static Scheme Read(string text)
    {
        ReadResult<Scheme> read = SchemeReader.Read(text, "draft.yaml", Limits.Default, _ => []);
        read.Diagnostics.ShouldBeEmpty();
        return read.Value.ShouldNotBeNull();
    }
}
