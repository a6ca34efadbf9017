using Assessment.Model;

namespace Assessment.Rules.Tests.Grading;

/// <summary>A decision about seats is cited where it concerns somebody, and nowhere else.</summary>
public sealed class CitedDecisionTests
{
    private const string Rules = Some.Head + Some.Ranked + """
            grades: { set: [好, 差], bands: { id: B, text: 都好, figure: score, table: { "(, )": 好 } } }
            quotas:
              - { id: Q1, text: 各类五成, grade: 好, per: category, atMost: 50% }
              - { id: Q2, text: 总体四成, grade: 好, per: all, atMost: 40% }

        """;

    // 50% of 4 is 2: 甲's a has the first seat by place, b and c share the place across the second; 40% of 5 is 2 as well.
    [Fact]
    public void A_settled_tie_is_cited_on_those_of_the_tie() =>
        Cited(new DecidedSeats("Q1", "甲", ["b"], [], Some.Paper), "Q1").ShouldBe(["b 好", "c 差"]);

    // 50% of 4 and of 2 are 2 and 1, and 40% of 6 only 2: b gives way, the others have what Q1 gave them.
    [Fact]
    public void Who_gives_way_is_cited_and_nobody_else() =>
        Cited(new DecidedSeats("Q2", "", [], ["b"], Some.Paper), "Q2", "a 甲 9|b 甲 8|c 甲 7|d 甲 6|e 乙 9|f 乙 8").ShouldBe(["b 差"]);

    private static string[] Cited(DecidedSeats seats, string rule, string units = "a 甲 9|b 甲 8|c 甲 8|d 甲 6|e 乙 9")
    {
        GradingRules rules = GradingRules.TryLoad(Rules, "some.yaml").Value.ShouldNotBeNull();
        GradeList list = rules.Grade(Some.Roll(units.Split('|').Select(Unit)), SubjectFigures.None, new() { Seats = [seats] });
        return
        [
            .. from subject in list.Classes[0].Subjects
               where subject.Reasons.Any(reason => reason.Rule?.Id == rule && reason.Paper is not null)
               orderby subject.Subject.Id
               select $"{subject.Subject.Id} {subject.Grade}",
        ];
    }

    private static Subject Unit(string words)
    {
        string[] parts = words.Split(' ');
        SubjectValue score = new SubjectValue.Number(decimal.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
        return new(parts[0], parts[0], "units", parts[1], "", Subject.NoFacts.Add("score", score), SourceSpan.None);
    }
}
