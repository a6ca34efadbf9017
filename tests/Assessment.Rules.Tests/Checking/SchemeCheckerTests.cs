using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Checking;

public sealed class SchemeCheckerTests
{
    private const string ForTowns = "  - { id: R1, title: 巡河, points: 8 }\n  - { id: R2, title: 农村水环境, points: 2, appliesTo: [乡镇, 街道] }";

    [Fact]
    public void Faults_come_in_the_order_of_the_file()
    {
        Scheme scheme = Draft.OfClauses("      - { id: b, text: 每次扣2分。, deduct: 0.3, per: 次, limit: 3 }\n      - { id: a, text: 每次扣2分。, deduct: -3, per: 次 }");
        SchemeChecker.Check(scheme).Select(diagnostic => (diagnostic.Span.Line, diagnostic.Span.Column)).ShouldBeInOrder();
    }

    [Fact]
    public void Units_that_share_a_fault_are_told_together()
    {
        Scheme scheme = Draft.Of("  - { id: R1, title: 巡河, points: 8 }\n  - { id: R2, title: 水库, points: 2, appliesTo: [街道] }");
        SchemeChecker.Check(scheme).Single().Arguments[1].ShouldBe("乡镇、有水库的乡镇");
    }

    [Fact]
    public void A_sum_is_proved_for_each_listed_unit()
    {
        Scheme scheme = Draft.Of(ForTowns);
        Unit odd = Unit.Of("x", "街道");
        scheme.Faults(odd).ShouldBeEmpty();
    }

    [Fact]
    public void An_id_of_a_listed_unit_may_be_named()
    {
        Scheme scheme = Draft.OfClauses("      - { id: a, text: 每次扣2分。, appliesTo: [qinghe], deduct: 2, per: 次 }");
        scheme.Faults(Unit.Of("qinghe", "乡镇")).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_no_listed_unit_has_is_unknown()
    {
        Scheme scheme = Draft.OfClauses("      - { id: a, text: 每次扣2分。, appliesTo: [qinghe], deduct: 2, per: 次 }");
        scheme.Faults(Unit.Of("baihe", "乡镇")).ShouldBe(["ASM2020"]);
    }

    [Fact]
    public void A_listed_unit_without_an_alternate_is_told()
    {
        Scheme scheme = Draft.Of("""
              - oneOf:
                  - { appliesTo: [乡镇, baihe], indicators: [{ id: R1a, title: 甲, points: 10 }] }
                  - { appliesTo: [街道], indicators: [{ id: R1b, title: 乙, points: 10 }] }
            """);
        Diagnostic fault = SchemeChecker.Check(scheme, [Unit.Of("baihe", "街道")]).Single();
        (fault.Descriptor.Code, fault.Arguments[0]).ShouldBe(("ASM2005", "baihe"));
    }

    [Fact]
    public void An_unknown_name_leads_to_no_fault_of_sums_or_alternates()
    {
        Scheme scheme = Draft.Of("""
              - oneOf:
                  - { appliesTo: [乡鎮], indicators: [{ id: R1a, title: 甲, points: 9 }] }
                  - { appliesTo: [街道], indicators: [{ id: R1b, title: 乙, points: 10 }] }
            """);
        scheme.Faults().ShouldBe(["ASM2020"]);
    }

    [Theory]
    [InlineData("ASM2050", "      - { id: a, text: 分别扣2分、1分、0.5分。, deduct: { by: level, table: { 省级: 2, 市极: 1, 县级: 0.5 } } }")]
    [InlineData("ASM2032", "      - { id: a, text: 得10分。, score: { of: level, bands: { \"[0, )\": 10 } } }")]
    [InlineData("ASM2034", "      - { id: a, text: 每次扣2分，最多扣2分。, deduct: 2, per: 次, limit: 2 }\n      - { id: b, text: 合计最多扣3分。, among: [a, x], limit: 3 }")]
    [InlineData("ASM2030", "      - { id: a, text: 每次扣2分。, deduct: { parameter: open }, per: 次, limit: 2 }")]
    public void A_fault_leads_to_no_other(string code, string clauses) => Draft.OfClauses(clauses).Faults().ShouldBe([code]);

    [Fact]
    public void Nothing_that_can_be_read_breaks_the_checker()
    {
        string everything = Repository.Text("tests/Assessment.Rules.Tests/Reading/everything.yaml");
        Should.NotThrow(() => SchemeChecker.Check(SchemeReader.Read(everything, "everything.yaml").Value.ShouldNotBeNull()));
    }

    [Fact]
    public void Figures_at_the_end_of_the_range_do_no_harm()
    {
        Scheme scheme = Draft.Of("  - { id: R1, title: 巡河, points: 999999999999999, weight: 999999999999999, indicators: [{ id: R1.1, title: 甲, points: 999999999999999, weight: 999999999999999 }] }");
        Should.NotThrow(() => SchemeChecker.Check(scheme));
    }

    [Fact]
    public void A_scheme_that_is_missing_is_a_misuse() => Should.Throw<ArgumentNullException>(() => SchemeChecker.Check(null!));
}
