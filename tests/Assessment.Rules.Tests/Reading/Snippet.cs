using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading;

/// <summary>Parts of a scheme, read within a faultless rest.</summary>
internal static class Snippet
{
    private const string Vocabulary = """
        level: { type: code, values: [省级, 市级] }
            prize: { type: code, values: [一等, 二等] }
            rate: { type: measure }
            delay: { type: number }
            persons: { type: number }
            effort: { type: flag }
            due: { type: date }
            done: { type: date }
            township: { type: text }
            liable: { type: unit }
        """;

    /// <summary>A clause that does what the given keys say, such as <c>deduct: 0.5, per: 次</c>.</summary>
    internal static Clause Clause(string keys) =>
        Indicator($"id: R1, title: 巡河, points: 10, clauses: [{{ id: R1-a, text: 原文, {keys} }}]").Clauses.ShouldHaveSingleItem();

    /// <summary>The amount that a clause deducts.</summary>
    internal static Amount Amount(string amount) =>
        Clause($"deduct: {amount}").Effect.ShouldBeOfType<Effect.Deduct>().Amount;

    /// <summary>A quantity.</summary>
    internal static Quantity Quantity(string quantity) =>
        Amount($"{{ value: {quantity} }}").ShouldBeOfType<Amount.Fixed>().Value;

    /// <summary>The condition of a clause.</summary>
    internal static Condition Condition(string keys) =>
        Clause($"where: {{ {keys} }}, deduct: 1").Where.ShouldNotBeNull();

    /// <summary>A requirement with the given test.</summary>
    internal static Requirement Requirement(string keys) =>
        Indicator($"id: R1, title: 巡河, points: 10, requires: [{{ id: R1-r1, text: 原文, {keys} }}]").Requirements.ShouldHaveSingleItem();

    /// <summary>A node with the given keys.</summary>
    internal static Indicator Indicator(string keys) =>
        Scheme($"indicators: [{{ {keys} }}]").Indicators.ShouldHaveSingleItem().ShouldBeOfType<Branch.Single>().Indicator;

    /// <summary>A scheme with the given lines, besides what every scheme needs.</summary>
    internal static Scheme Scheme(string lines)
    {
        ReadResult<Scheme> read = Read(lines);
        read.Diagnostics.ShouldBeEmpty();
        return read.Value.ShouldNotBeNull();
    }

    /// <summary>What reading says of a scheme with the given lines.</summary>
    internal static ReadResult<Scheme> Read(string lines)
    {
        string text = $"""
            format: 1
            scheme: qingshui/2025/river
            title: 河长制考核
            source: {"{ document: 河长制考核 }"}
            total: 10
            {Unless("year", lines, "2025")}
            {Unless("units", lines, "{ kinds: { 乡镇: 乡镇 } }")}
            {Unless("indicators", lines, "[{ id: R1, title: 巡河, points: 10 }]")}
            evidence:
              attributes:
                {Vocabulary}
            {lines}
            """;
        return SchemeReader.Read(text, "river.yaml", Limits.Default, _ => []);
    }

    private static string Unless(string key, string lines, string value) =>
        lines.StartsWith($"{key}:", StringComparison.Ordinal) || lines.Contains($"\n{key}:", StringComparison.Ordinal) ? "" : $"{key}: {value}";
}
