using Assessment.Model;

namespace Assessment.Rules.Tests.Grading;

public sealed class RankingTests
{
    private const string Rules = Some.Head + """
          - class: units
            title: 单位
            facts:
              score: { title: 得分, type: number }
              votes: { title: 测评得分, type: number }
              months: { title: 工作月数, type: number }
            ranking: { id: R, text: 同分的看测评得分，再看工作月数, by: score, within: all, tieBreak: [votes, months] }

        """;

    [Theory]
    [InlineData("a 9 1 1|b 8 5 1|c 8 4 1|d 8 4 2", "a1 b2 c4 d3")]
    [InlineData("a 9 1 1|b 8 5 1|c 8 4 1|d 8 4 1", "a1 b2 c3= d3=")]
    [InlineData("a 9 1 1|b 8 5 1|c 8 - 1|d 8 4 2", "a1 b2= c2= d2=")]
    [InlineData("a 9 1 1|b - 5 1|c 8 4 1", "a1? b c2?")]
    [InlineData("a 1 1 1|b 1.0 1 1", "a1= b1=")]
    public void Tie_breaks_act_in_turn_where_everybody_in_the_tie_has_the_figure(string units, string expected)
    {
        GradingRules rules = GradingRules.TryLoad(Rules, "some.yaml").Value.ShouldNotBeNull();
        GradeList list = rules.Grade(Some.Roll(units.Split('|').Select(Unit)), SubjectFigures.None, GradingDecisions.None);

        string.Join(' ', list.Classes[0].Subjects.OrderBy(subject => subject.Subject.Id, StringComparer.Ordinal).Select(Told)).ShouldBe(expected);
    }

    [Fact]
    public void A_figure_with_two_values_is_not_used_and_is_told()
    {
        GradingRules rules = GradingRules.TryLoad(Rules, "some.yaml").Value.ShouldNotBeNull();
        SubjectFigures figures = new([new("a", "score", 8), new("a", "score", 9), new("b", "score", 7), new("b", "score", 7.0m), new("z", "score", 1)], []);
        GradeList list = rules.Grade(Some.Roll([Unit("a - 1 1"), Unit("b - 1 1")]), figures, GradingDecisions.None);

        list.Classes[0].Subjects.Select(Told).ShouldBe(["b1?", "a"]);
        list.Refused.Select(point => point.Subjects[0]).ShouldBe(["a", "z"]);
    }

    private static string Told(SubjectGrade subject) =>
        subject.Place is { } place ? $"{subject.Subject.Id}{place.Place}{(place.IsShared ? "=" : "")}{(place.IsProvisional ? "?" : "")}" : subject.Subject.Id;

    private static Subject Unit(string words)
    {
        string[] parts = words.Split(' ');
        var facts = Subject.NoFacts.ToBuilder();
        foreach ((string name, string figure) in new[] { "score", "votes", "months" }.Zip(parts.Skip(1)).Where(pair => pair.Second != "-"))
        {
            facts[name] = new SubjectValue.Number(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture));
        }

        return new(parts[0], parts[0], "units", "", "", facts.ToImmutable(), SourceSpan.None);
    }
}
