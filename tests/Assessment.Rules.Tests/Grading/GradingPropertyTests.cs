using System.Globalization;
using System.Text.Json;
using Assessment.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Rules.Tests.Grading;

public sealed class GradingPropertyTests
{
    private const decimal Line = 4;

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Arbitrary<int[]> Seeds = Gen.Choose(0, 999).ArrayOf().Resize(40).ToArbitrary();

    private static readonly GradingRules Rules = Some.Rules();

    [Fact]
    public void No_quota_is_ever_exceeded() => Prop.ForAll(Seeds, seeds =>
    {
        ClassList list = Grade(Some.Units(seeds));
        return list.Quotas.All(quota => Best(list, quota.Group) <= quota.Ceiling && quota.Inside.Length <= quota.Ceiling);
    }).Check(Many);

    [Fact]
    public void Nobody_outside_a_quota_outranks_anybody_inside() => Prop.ForAll(Seeds, seeds =>
        Grade(Some.Units(seeds)).Quotas.All(quota => quota.Proof is null or { Holds: true })).Check(Many);

    [Fact]
    public void The_order_of_input_never_matters() => Prop.ForAll(Seeds, seeds =>
    {
        Subject[] units = [.. Some.Units(seeds)];
        Subject[] other = [.. units.OrderBy(unit => Hash(unit.Id))];
        return Written(units) == Written(other);
    }).Check(Many);

    [Fact]
    public void A_higher_score_never_lowers_the_units_place() => Prop.ForAll(Seeds, seeds =>
    {
        Subject[] units = [.. Some.Units(seeds).Select(unit => unit with { Facts = unit.Facts.ContainsKey("score") ? unit.Facts : unit.Facts.Add("score", new SubjectValue.Number(0)) })];
        return units.Length == 0 || Enumerable.Range(0, units.Length).All(chosen => Place(Raised(units, chosen), chosen) <= Place(units, chosen));
    }).Check(Many.WithMaxTest(25));

    // A quota gives a seat to one who is no longer barred and takes it from another; what a gate does is seen without quotas.
    [Fact]
    public void Without_a_gate_no_grade_is_lower() => Prop.ForAll(Seeds, seeds =>
    {
        Subject[] units = [.. Some.Units(seeds)];
        (int Best, int Worst)[] with = Ranges(Some.Rules(quotas: false), units);
        return Enumerable.Range(0, 4).All(gate => Ranges(Some.Rules(gate, quotas: false), units).Zip(with)
            .All(pair => pair.First.Best <= pair.Second.Best && pair.First.Worst <= pair.Second.Worst));
    }).Check(Many.WithMaxTest(60));

    [Fact]
    public void A_hundred_thousand_units_are_ranked_and_seated_in_one_run()
    {
        Subject[] units = [.. Some.Units([.. Enumerable.Range(0, 100_000).Select(number => (number * 7919) % 1000)])];

        ClassList list = Grade(units);

        list.Subjects.Length.ShouldBe(100_000);
        list.Quotas.ShouldNotBeEmpty();
    }

    private static ClassList Grade(IReadOnlyList<Subject> units) =>
        Rules.Grade(Some.Roll(units), SubjectFigures.None, Some.Line(Line)).Classes[0];

    private static int Best(ClassList list, string group) =>
        list.Subjects.Count(subject => subject.Grade == "好" && (group.Length == 0 || subject.Subject.Category == group));

    private static string Written(IReadOnlyList<Subject> units)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, SheetJson.Options))
        {
            GradeJson.Write(Rules.Grade(Some.Roll(units), SubjectFigures.None, Some.Line(Line)), json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Subject[] Raised(Subject[] units, int chosen) =>
        [.. units.Select((unit, number) => number == chosen ? unit with { Facts = unit.Facts.SetItem("score", new SubjectValue.Number(((SubjectValue.Number)unit.Facts["score"]).Value + 1.5m)) } : unit)];

    private static int Place(Subject[] units, int chosen) =>
        Grade(units).Subjects.Single(subject => subject.Subject.Id == units[chosen].Id).Place.ShouldNotBeNull().Place;

    private static (int Best, int Worst)[] Ranges(GradingRules rules, Subject[] units)
    {
        ClassList list = rules.Grade(Some.Roll(units), SubjectFigures.None, Some.Line(Line)).Classes[0];
        return
        [
            .. list.Subjects.OrderBy(subject => subject.Subject.Id, StringComparer.Ordinal)
                .Select(subject => (list.Grades.IndexOf(subject.Best ?? ""), list.Grades.IndexOf(subject.Worst ?? ""))),
        ];
    }

    private static int Hash(string id) => int.Parse(id[1..], CultureInfo.InvariantCulture) * 7919 % 104_729;
}
