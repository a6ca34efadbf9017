using Assessment.Model;
using Assessment.Rules.Cases;

namespace Assessment.Rules.Tests.Cases;

public sealed class CaseRunnerTests
{
    private const string Scheme = """
        format: 1
        scheme: a/2025/b
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: 9
        units: { kinds: { 乡: 乡, 镇: 镇 } }
        parameters:
          - { id: share, title: 份额, owner: 县委办 }
        evidence: { attributes: { late: { title: 迟报天数, type: number, range: "[0, )" } } }
        indicators:
          - id: A
            title: 甲
            points: 4
            appliesTo: [乡]
            notApplicable: full
            clauses:
              - { id: A-a, text: 每次扣1分，最多扣2分, deduct: 1, per: 次, limit: 2 }
          - id: B
            title: 乙
            points: 2
            clauses:
              - { id: B-a, text: 按份额给分, award: { parameter: share } }
          - id: D
            title: 丁
            points: 3
            clauses:
              - { id: D-a, text: 每迟报1天扣1分, deduct: { of: late, steps: { above: 0, every: 1, points: 1 } }, per: 次, assumptions: [I-1] }
        assumptions: [ { id: I-1, text: 从第1天起扣。, clauses: [D-a], status: open, by: 县委办 } ]

        """;

    [Theory]
    [InlineData("unit: { kind: 乡 }\n    evidence: [ { kind: B-a } ]\n    expect: { A: 4, B: pending, total: pending }")]
    [InlineData("unit: { kind: 乡 }\n    evidence: [ { kind: A-a, count: 3 } ]\n    expect: { A: 2 }\n    lines: [ { clause: A-a, amount: -2, cut: clause-limit } ]")]
    [InlineData("unit: { kind: 乡 }\n    evidence: []\n    lines: [ { clause: A-a, amount: 0 } ]")]
    [InlineData("unit: { kind: 乡 }\n    evidence: [ { kind: A-x } ]\n    refused: [ASM4001]\n    note: 没有这样的种类\n    expect: { A: 4 }")]
    [InlineData("unit: { kind: 乡 }\n    decisions: { share: 1.5 }\n    evidence: [ { kind: B-a } ]\n    expect: { B: 1.5 }")]
    [InlineData("unit: { kind: 镇 }\n    expect: { A: not-applicable }")]
    [InlineData("units: { x: { kind: 乡 }, y: { kind: 乡 } }\n    evidence: [ { unit: y, kind: A-a } ]\n    expect: { x: { A: 4 }, y: { A: 3 } }\n    lines: [ { unit: y, clause: A-a, amount: -1 } ]")]
    public void A_case_that_is_right_holds(string body) => Failures(body).ShouldBeEmpty();

    [Theory]
    [InlineData("unit: { kind: 乡 }\n    evidence: [ { kind: A-a } ]\n    expect: { A: 4 }", "A：应为 4，实为 3")]
    [InlineData("unit: { kind: 乡 }\n    evidence: [ { kind: B-a } ]\n    expect: { B: 0 }", "B：应为 0，实为 待定：尚未确定：份额（由县委办确定）；最终为 0 至 2 分")]
    [InlineData("unit: { kind: 乡 }\n    expect: { C: 0 }", "C：应为 0，实为 表上没有此项")]
    [InlineData("unit: { kind: 乡 }\n    expect: { C: not-applicable }", "C：应为 不适用，实为 表上没有此项")]
    [InlineData("unit: { kind: 乡 }\n    evidence: [ { kind: A-a } ]\n    lines: [ { clause: A-a, amount: -1, cut: free } ]", "A-a 的记录：应有 -1（免计），实有 -1")]
    [InlineData("unit: { kind: 乡 }\n    lines: [ { clause: A-z, amount: 0 } ]", "A-z 的记录：应有 0，实有 没有")]
    [InlineData("unit: { kind: 乡 }\n    refused: [ASM4001]", "应有佐证因 ASM4001 被拒收，实际没有")]
    [InlineData("unit: { kind: 镇 }\n    expect: { A: 0 }", "A：应为 0，实为 4（不适用：本单位不在该项的适用范围）")]
    [InlineData("unit: { kind: 乡 }\n    evidence: [ { kind: D-a, on: 2025-03-01 } ]\n    expect: { D: 0 }", "D：应为 0，实为 待定：缺少“迟报天数”的数据；最终为 0 至 3 分（第 5 行的 D-a）")]
    public void A_case_that_is_wrong_says_what_was_expected_and_found(string body, string message) => Failures(body).ShouldBe([message]);

    [Fact]
    public void A_refused_fact_fails_a_case_that_does_not_ask_for_it() =>
        Failures("unit: { kind: 乡 }\n    evidence: [ { kind: A-x } ]\n    expect: { A: 4 }").ShouldHaveSingleItem().ShouldStartWith("ASM4001");

    [Fact]
    public void A_unit_of_an_unknown_kind_fails_the_case() =>
        Failures("unit: { kind: 村 }\n    expect: { A: 4 }").ShouldHaveSingleItem().ShouldStartWith("ASM4060");

    [Theory]
    [InlineData("decisions: { shere: 1.5 }", "ASM4073 a.cases.yaml:5:18")]
    [InlineData("decisions: { parameters: { share: 1.5 } }", "ASM4073 a.cases.yaml:5:18")]
    [InlineData("decisions: { share: { 村: 1 } }", "ASM4071 a.cases.yaml:5:27")]
    public void A_decision_about_what_the_scheme_does_not_have_fails_the_case(string decisions, string fault)
    {
        CaseFile cases = CaseFile.Read(Text($"unit: {{ kind: 乡 }}\n    {decisions}\n    expect: {{ A: 4 }}"), "a.cases.yaml").Value.ShouldNotBeNull();
        CaseContent.Of(cases.Cases[0], RuleSet.Load(Scheme, "a.yaml").Scheme).Faults.Select(found => $"{found.Descriptor.Code} {found.Span}").ShouldBe([fault]);
        CaseRunner.Run(RuleSet.Load(Scheme, "a.yaml"), cases).Single().Holds.ShouldBeFalse();
    }

    [Theory]
    [InlineData("unit: { kind: 乡 }", "ASM1108")]
    [InlineData("expect: { A: 4 }", "ASM1108")]
    [InlineData("unit: { kind: 乡 }\n    expect: { A: waiting }", "ASM1110")]
    [InlineData("unit: { kind: 乡 }\n    expcet: { A: 4 }", "ASM1101")]
    [InlineData("unit: { kind: 乡 }\n    lines: [ { clause: A-a } ]", "ASM1102")]
    public void A_fault_of_the_file_is_told_by_its_code(string body, string code) =>
        CaseFile.Read(Text(body), "a.cases.yaml").Diagnostics.Select(fault => fault.Descriptor.Code).ShouldBe([code]);

    private static IEnumerable<string> Failures(string body)
    {
        ReadResult<CaseFile> cases = CaseFile.Read(Text(body), "a.cases.yaml");
        cases.Diagnostics.ShouldBeEmpty();
        return CaseRunner.Run(RuleSet.Load(Scheme, "a.yaml"), cases.Value!)
            .SelectMany(result => result.Failures)
            .Select(failure => failure.Message(Language.Chinese));
    }

    private static string Text(string body) => $"scheme: a.yaml\ncases:\n  - name: 案例\n    {body}\n";
}
