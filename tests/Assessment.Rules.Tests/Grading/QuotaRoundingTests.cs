using Assessment.Model;

namespace Assessment.Rules.Tests.Grading;

/// <summary>How a share of heads becomes a number of seats.</summary>
public sealed class QuotaRoundingTests
{
    [Theory]
    [InlineData("30%", "", 12, 3, "30%×12＝3.6 → 3（舍去小数），至多 3 名")]
    [InlineData("30%", ", round: down", 12, 3, "30%×12＝3.6 → 3（舍去小数），至多 3 名")]
    [InlineData("30%", ", round: half-up", 12, 4, "30%×12＝3.6 → 4（四舍五入），至多 4 名")]
    [InlineData("30%", ", round: half-up", 11, 3, "30%×11＝3.3 → 3（四舍五入），至多 3 名")]
    [InlineData("25%", ", round: half-up", 10, 3, "25%×10＝2.5 → 3（四舍五入），至多 3 名")]
    [InlineData("30%", ", round: up", 11, 4, "30%×11＝3.3 → 4（进一），至多 4 名")]
    [InlineData("30%", ", round: up", 10, 3, "30%×10＝3，至多 3 名")]
    [InlineData("30%", ", atLeast: 1", 3, 1, "30%×3＝0.9 → 0（舍去小数），不足 1 名按 1 名，至多 1 名")]
    [InlineData("30%", ", atLeast: 1", 4, 1, "30%×4＝1.2 → 1（舍去小数），至多 1 名")]
    [InlineData("30%", ", round: half-up, atLeast: 2", 3, 2, "30%×3＝0.9 → 1（四舍五入），不足 2 名按 2 名，至多 2 名")]
    [InlineData("0%", ", round: up, atLeast: 1", 3, 0, "0%×3＝0，至多 0 名")]
    public void The_seats_follow_the_declared_rounding_and_say_so(string share, string rounding, int heads, int seats, string said)
    {
        GradeList list = Grade(share, rounding, heads);

        list.Classes[0].Quotas.Single().Inside.Length.ShouldBe(seats);
        using StringWriter writer = new();
        new GradeText(Language.Chinese).Write(list, writer);
        writer.ToString().ShouldContain(said);
    }

    [Theory]
    [InlineData(", atLeast: 0", "ASM2060")]
    [InlineData(", atLeast: 半", "ASM4510")]
    [InlineData(", round: nearest", "ASM1110")]
    public void A_rounding_of_another_kind_is_a_fault(string rounding, string code)
    {
        Diagnostic fault = GradingRules.TryLoad(File("30%", rounding), "some.yaml").Diagnostics.Single();

        fault.Descriptor.Code.ShouldBe(code);
        fault.Span.Line.ShouldBe(17);
    }

    private static GradeList Grade(string share, string rounding, int heads)
    {
        ReadResult<GradingRules> read = GradingRules.TryLoad(File(share, rounding), "some.yaml");
        GradingRules rules = read.Value.ShouldNotBeNull(GradingSamples.Told(read.Diagnostics));
        return rules.Grade(Some.Roll(Enumerable.Range(0, heads).Select(Unit)), SubjectFigures.None, GradingDecisions.None);
    }

    private static string File(string share, string rounding) =>
        $$"""
        {{Some.Head}}{{Some.Ranked}}    grades: { set: [好, 差], bands: { id: B, text: 都好, figure: score, table: { "(, )": 好 } } }
            quotas:
              - { id: Q, text: 名额, grade: 好, per: all, atMost: {{share}}{{rounding}} }

        """;

    private static Subject Unit(int number)
    {
        string id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"u{number:00}");
        return new(id, id, "units", "甲", "", Subject.NoFacts.Add("score", new SubjectValue.Number(number)), SourceSpan.None);
    }
}
