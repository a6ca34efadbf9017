using Assessment.Rules.Tests.Evidence;

namespace Assessment.Rules.Tests.Safety;

/// <summary>Each limit of evidence holds at its figure and refuses one above, with its own code; see <c>docs/limits.md</c>.</summary>
public sealed class EvidenceLimitTests
{
    private const string Fact = "{\"id\":\"f1\",\"unit\":\"qinghe\",\"kind\":\"D1.1-a\"}";

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM4032")]
    public void A_line_has_at_most_so_many_bytes(int beyond, string code) =>
        Codes(Fact + new string(' ', beyond + 1), new EvidenceLimits { LineBytes = Fact.Length + 1 }).ShouldBe(code);

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM4032")]
    public void So_has_a_line_of_a_table(int beyond, string code) =>
        Codes($"id,unit,kind,note\nf1,qinghe,D1.1-a,{new string('x', 20 + beyond)}\n", new EvidenceLimits { LineBytes = 37 }, EvidenceFormat.Csv).ShouldBe(code);

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM4035")]
    public void A_file_that_is_read_whole_has_at_most_so_many_bytes(int beyond, string code) =>
        Codes($"[{Fact}{new string(' ', beyond + 1)}]", new EvidenceLimits { FileBytes = Fact.Length + 3 }, EvidenceFormat.Json).ShouldBe(code);

    [Theory]
    [InlineData(1, "ASM4026")]
    [InlineData(2, "ASM4026")]
    [InlineData(3, "ASM4033")]
    public void Lists_are_nested_at_most_so_deep(int depth, string code) =>
        Codes(Fact[..^1] + $",\"refs\":{new string('[', depth)}1{new string(']', depth)}}}", new EvidenceLimits { Depth = 3 }).ShouldBe(code);

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(3, "ASM4007")]
    public void A_fact_has_at_most_so_many_attributes(int number, string code) =>
        Codes("{\"id\":\"f1\",\"unit\":\"qinghe\",\"kind\":\"accountability\"" + string.Concat(Attributes.Take(number)) + "}", new EvidenceLimits { Attributes = 2 }).ShouldBe(code);

    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "")]
    [InlineData(11, "ASM4027")]
    public void A_text_has_at_most_so_many_characters(int length, string code) =>
        Codes(Fact[..^1] + $",\"note\":\"{new string('文', length)}\"}}", new EvidenceLimits { TextLength = 10 }).ShouldBe(code);

    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "")]
    [InlineData(4, "ASM4008")]
    public void A_unit_has_at_most_so_many_facts(int number, string code) =>
        Codes(string.Join('\n', Enumerable.Range(1, number).Select(n => Fact.Replace("f1", $"f{n}", StringComparison.Ordinal))), new EvidenceLimits { FactsPerUnit = 3 }).ShouldBe(code);

    [Theory]
    [InlineData(14, "")]
    [InlineData(15, "")]
    [InlineData(16, "ASM4012")]
    public void A_number_has_at_most_fifteen_digits(int digits, string code) =>
        Codes(Fact[..^1] + $",\"score\":{new string('7', digits)}}}", EvidenceLimits.Default).ShouldBe(code);

    private static IEnumerable<string> Attributes => [",\"severity\":\"通报\"", ",\"effort\":true", ",\"remark\":\"甲\""];

    private static string Codes(string text, EvidenceLimits limits, EvidenceFormat format = EvidenceFormat.Ndjson) =>
        string.Join(' ', SampleScheme.Reader(limits).ReadText(text, format).Codes());
}
