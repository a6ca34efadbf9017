using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Rules.Tests.Grading;

public sealed class ProposalPropertyTests
{
    private static readonly GradingRules Rules = GradingRules.TryLoad($"{Some.Head}{Some.Ranked}" + """
            grades:
              set: [好, 较好, 一般]
              gates: [{ id: G, text: 一般不得, when: { late: true }, atMost: 较好, soft: true }]
            quotas:
              - { id: Q1, text: 一般不超过三成, grade: 好, per: category, atMost: 30%, soft: true }
              - { id: Q2, text: 不超过两成半, grade: 好, per: all, atMost: 25% }

        """, "some.yaml").Value ?? throw new InvalidOperationException();

    private static readonly Arbitrary<int[]> Seeds = Gen.Choose(0, 999).ArrayOf().Resize(40).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void No_proposal_exception_or_settled_tie_exceeds_a_quota() => Prop.ForAll(Seeds, seeds =>
    {
        ClassList list = Grade(seeds, decisions => decisions);
        return list.Quotas.All(quota => Count(list, quota.Group) <= quota.Ceiling + quota.Further)
            && list.Quotas.Where(quota => quota.Rule.Id == "Q2").All(quota => quota.Further == 0);
    }).Check(Many);

    [Fact]
    public void The_order_of_decisions_never_matters() => Prop.ForAll(Seeds, seeds =>
        Told(Grade(seeds, decisions => decisions)) == Told(Grade(seeds, decisions => decisions with
        {
            Grades = [.. decisions.Grades.Reverse()],
            Exceptions = [.. decisions.Exceptions.Reverse()],
            Seats = [.. decisions.Seats.Reverse()],
        }))).Check(Many);

    private static ClassList Grade(int[] seeds, Func<GradingDecisions, GradingDecisions> order) =>
        Rules.Grade(Some.Roll(Some.Units(seeds)), SubjectFigures.None, order(Decisions(seeds))).Classes[0];

    // Every figure of a seed decides something else: the proposal, an exception, who takes a tie, who gives way.
    private static GradingDecisions Decisions(int[] seeds)
    {
        ImmutableArray<(string Id, int Seed)> units = [.. seeds.Select((seed, number) => (string.Create(CultureInfo.InvariantCulture, $"u{number:000}"), seed))];
        int seats = units.IsEmpty ? 0 : units[0].Seed % 3;
        return new()
        {
            Grades = [.. units.Where(unit => unit.Seed % 4 != 0).Select(unit => new DecidedGrade(unit.Id, unit.Seed % 4 == 3 ? "较好" : "好", Some.Paper))],
            Exceptions =
            [
                new("Q1", "甲", seats, "试点", Some.Paper),
                .. units.Where(unit => unit.Seed % 6 == 0).Select(unit => new DecidedExemption("G", unit.Id, 0, "到任不久", Some.Paper)),
            ],
            Seats =
            [
                new("Q1", "甲", [.. units.Where(unit => unit.Seed % 9 == 2).Select(unit => unit.Id).Take(2)], [], Some.Paper),
                new("Q2", "", [], [.. units.Where(unit => unit.Seed % 5 < 2).Select(unit => unit.Id)], Some.Paper),
            ],
        };
    }

    private static int Count(ClassList list, string group) =>
        list.Subjects.Count(subject => subject.Grade == "好" && (group.Length == 0 || subject.Subject.Category == group));

    private static string Told(ClassList list) =>
        string.Join(';', list.Subjects.Select(subject => $"{subject.Subject.Id} {subject.State} {subject.Best} {subject.Worst} {subject.Place?.Place}"));
}
