namespace Assessment.Rules.Tests.Reading.Shape;

/// <summary>A fault is told once: nothing that follows from it is told as well.</summary>
public sealed class FollowOnFaultTests
{
    [Theory]
    [InlineData("indicators: [{ id: R1, titel: 巡河, points: 10 }]", "ASM1101")]
    [InlineData("indicators: [{ id: R1, 名称: 巡河, points: 10 }]", "ASM1101")]
    [InlineData("indicators: [{ id: R1, title: *t, points: 10 }]", "ASM1002")]
    [InlineData("indicators: [{ <<: { id: R1 }, title: 巡河, points: 10 }]", "ASM1004")]
    [InlineData("indicators: 无", "ASM1104")]
    [InlineData("indicators: []", "ASM1106")]
    [InlineData("period: { from: 2025-03-01, to: 二月 }", "ASM1205")]
    public void What_follows_from_a_fault_is_not_told(string lines, string code) =>
        Snippet.Read(lines).Diagnostics.ShouldHaveSingleItem().Descriptor.Code.ShouldBe(code);

    [Fact]
    public void A_missing_definition_is_told_where_its_name_first_stands() =>
        Snippet.Read("indicators: [{ id: R1, title: 巡河, points: 10, clauses: [{ id: R1-a, text: 原文, deduct: weight }, { id: R1-b, text: 原文, deduct: weight }] }]")
            .Diagnostics.ShouldHaveSingleItem().Descriptor.Code.ShouldBe("ASM1304");

    [Fact]
    public void A_misspelled_name_is_told_wherever_it_stands() =>
        Snippet.Read("indicators: [{ id: R1, title: 巡河, points: 10, clauses: [{ id: R1-a, text: 原文, deduct: delays }, { id: R1-b, text: 原文, deduct: delays }] }]")
            .Diagnostics.Select(diagnostic => diagnostic.Suggestion).ShouldBe(["delay", "delay"]);

    [Fact]
    public void All_faults_of_a_file_are_told_in_the_order_of_their_places()
    {
        var read = Snippet.Read("year: 二〇二五\nround: { to: 一分, mode: half }\nindicators: [{ id: 一 号, title: 巡河, points: 1,5 }]");
        read.Value.ShouldBeNull();
        read.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code).ShouldBe(["ASM1204", "ASM1201", "ASM1110", "ASM1210", "ASM1101"]);
    }
}
