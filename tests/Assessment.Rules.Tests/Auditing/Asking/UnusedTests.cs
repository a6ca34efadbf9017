using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class UnusedTests
{
    public static TheoryData<string> Names { get; } = [.. UnusedForm.All.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Evidence_that_counts_nowhere_is_told_with_its_reason(string name)
    {
        UnusedForm form = UnusedForm.All.Single(known => known.Name == name);
        form.Found().Select(unused => $"{unused.Fact.Id} {unused.Reason} {unused.Detail}".TrimEnd()).ShouldBe(form.Expected);
    }

    [Fact]
    public void Every_reason_is_worked_by_hand() =>
        Enum.GetNames<UnusedReason>().Except(UnusedForm.All.SelectMany(form => form.Expected).Select(line => line.Split(' ')[1])).ShouldBeEmpty();

    [Theory]
    [InlineData(Language.Chinese, "\n  f X1-a  不符合条件  X1-a: { delay: \"[24, )\" }  ← 迟报 20\n")]
    [InlineData(Language.English, "\n  f X1-a  the condition is not met  X1-a: { delay: \"[24, )\" }  ← 迟报 20\n")]
    public void What_the_condition_asks_stands_beside_what_the_fact_says(Language language, string sentence)
    {
        using StringWriter writer = new();
        WhatIfText.Write(UnusedForm.All[0].Found(), RuleSet.Load(River.Rules.Replace("waterQuality: {", "delay: { title: 迟报, type: number }\n    waterQuality: {", StringComparison.Ordinal), "river.yaml").Scheme, language, writer);
        writer.ToString().ShouldContain(sentence);
    }
}
