using Assessment.Model;
using Assessment.Rules.Evidence;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>Which attributes a kind of fact accepts: those that the rules about it mention, and those declared for it.</summary>
public sealed class AcceptedAttributeTests
{
    [Theory]
    [InlineData("deduct: 1, where: { a: true }", "a")]
    [InlineData("deduct: 1, where: { any: [ { a: true }, { not: { e: true } } ] }", "a e")]
    [InlineData("deduct: { by: c, table: { 甲: 1, 乙: { times: [n, 2] } } }", "c n")]
    [InlineData("deduct: { of: m, bands: { \"[0, 1)\": n, none: 2 } }", "m n")]
    [InlineData("deduct: { of: { elapsed: [d, d2], in: days }, steps: { above: 3, every: 1, points: 0.1 } }", "d d2")]
    [InlineData("award: { value: { ratio: [n, n2], whenZero: 0 } }", "n n2")]
    [InlineData("deduct: 1, per: { label: 人次, times: [n, n2] }", "n n2")]
    [InlineData("deduct: 1, per: { label: 件, each: [c, person] }", "c")]
    [InlineData("deduct: 1, per: 次, highestPer: c", "c")]
    [InlineData("deduct: 1, times: [ { where: { a: true }, factor: { by: c, table: { 甲: 2, 乙: 3 } } } ]", "a c")]
    [InlineData("deduct: 1, exempt: [ { where: { a: true }, text: 除外 } ]", "a")]
    [InlineData("deduct: 1, chargedTo: u", "u")]
    [InlineData("deduct: 1, limit: { sum: n }", "n")]
    [InlineData("deduct: 1, limit: { sum: n, on: other, where: { a: true } }", "")]
    [InlineData("award: 1, requires: [ { id: R1-a-r, text: 要求, of: m, within: \"[95%, )\" } ]", "")]
    [InlineData("deduct: 1, where: { place: 甲村 }", "")]
    public void A_clause_takes_the_attributes_that_it_mentions(string clause, string attributes) =>
        Accepted("R1-a", $"{{ id: R1-a, text: 原文, {clause} }}").ShouldBe(attributes);

    [Fact]
    public void A_sum_over_another_kind_takes_its_attributes_there() =>
        Accepted("other", "{ id: R1-a, text: 原文, deduct: 1, limit: { sum: n, on: other, where: { a: true } } }").ShouldBe("a n t");

    [Fact]
    public void A_requirement_takes_its_own() =>
        Accepted("R1-a-r", "{ id: R1-a, text: 原文, award: 1, requires: [ { id: R1-a-r, text: 要求, where: { a: true }, atLeast: 1, in: year, each: c } ] }").ShouldBe("a c");

    [Fact]
    public void A_rule_over_clauses_groups_their_facts() =>
        Accepted("R1-a", "{ id: R1-a, text: 原文, deduct: 1 }", "{ id: R1-b, text: 原文, among: [R1-a], highestPer: c }").ShouldBe("c");

    [Fact]
    public void A_rule_over_clauses_is_no_kind_of_fact() =>
        Schema("{ id: R1-a, text: 原文, deduct: 1 }", "{ id: R1-b, text: 原文, among: [R1-a], limit: 1 }").Kind("R1-b").ShouldBeNull();

    private static string Accepted(string kind, params string[] clauses) => string.Join(
        ' ', Schema(clauses).Kind(kind).ShouldNotBeNull().Attributes.Select(attribute => attribute.Text).Order(StringComparer.Ordinal));

    private static EvidenceSchema Schema(params string[] clauses)
    {
        string text = $$"""
            format: 1
            scheme: test
            title: 样例
            year: 2018
            source: { document: 样例 }
            total: 10
            units: { kinds: { 县市: 县市 } }
            evidence:
              attributes:
                a: { type: flag }
                e: { type: flag }
                c: { type: code, values: [甲, 乙] }
                d: { type: date }
                d2: { type: date }
                m: { type: measure }
                n: { type: number }
                n2: { type: number }
                t: { type: text }
                u: { type: unit }
              kinds:
                other: { title: 其他, attributes: [t] }
            indicators:
              - { id: R1, title: 指标, points: 10, clauses: [ {{string.Join(", ", clauses)}} ] }
            """;
        ReadResult<Scheme> scheme = SchemeReader.Read(text, "scheme");
        scheme.Diagnostics.Select(fault => $"{fault.Span} {fault.Message(Language.English)}").ShouldBeEmpty();
        return new EvidenceSchema(scheme.Value.ShouldNotBeNull());
    }
}
