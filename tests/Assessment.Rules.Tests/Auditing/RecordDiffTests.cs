using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class RecordDiffTests
{
    private static readonly Sample River = Sample.All["shi-dui-xian-2018"];

    [Fact]
    public void The_same_record_twice_differs_in_nothing()
    {
        AssessmentRecord record = River.Seal();
        Between(record, record).Units.ShouldAllBe(unit => unit.Total == 0 && unit.Clauses.IsEmpty);
    }

    [Fact]
    public void Changed_facts_are_told_from_changed_rules_and_from_both()
    {
        SealInput input = River.Input();
        Fact[] fewer = [.. input.Facts.Where((fact, index) => index % 5 != 0 && fact.Replaces is null && input.Facts.All(other => other.Replaces != fact.Id))];
        SealInput later = River.Input(rules => rules
            .Replace("deduct: 0.5", "deduct: 0.4", StringComparison.Ordinal)
            .Replace("扣0.5分", "扣0.4分", StringComparison.Ordinal)) with
        { Facts = fewer };
        RecordDiff diff = Between(Sample.Sealed(input), Sample.Sealed(later));
        diff.Rules.ShouldNotBeEmpty();
        diff.Units.ShouldAllBe(unit => unit.Rules + unit.Facts + unit.Both == unit.Total);
        diff.Units.ShouldContain(unit => unit.Rules != 0 && unit.Facts != 0 && unit.Both != 0);
    }

    [Fact]
    public void Only_facts_changed_means_that_facts_did_it_all()
    {
        SealInput input = River.Input();
        Fact[] fewer = [.. input.Facts.Where((fact, index) => index % 7 != 0 && fact.Replaces is null && input.Facts.All(other => other.Replaces != fact.Id))];
        RecordDiff diff = Between(Sample.Sealed(input), Sample.Sealed(input with { Facts = fewer }));
        diff.Rules.ShouldBeEmpty();
        diff.Units.ShouldAllBe(unit => unit.Rules == 0 && unit.Both == 0 && unit.Facts == unit.Total);
        diff.Units.ShouldContain(unit => unit.Facts != 0);
    }

    [Fact]
    public void A_unit_that_came_and_one_that_went_changed_by_their_whole_score()
    {
        SealInput input = River.Input();
        Unit first = input.Units[0];
        Unit last = input.Units[^1];
        AssessmentRecord old = Sample.Sealed(Only(input, [.. input.Units.Where(unit => unit != last)]));
        AssessmentRecord now = Sample.Sealed(Only(input, [.. input.Units.Where(unit => unit != first)]));
        RecordDiff diff = Between(old, now);
        Change(diff, first).ShouldSatisfyAllConditions(change => change.After.ShouldBe(0), change => change.Before.ShouldBe(Settled(old, first)), change => change.Facts.ShouldBe(-change.Before));
        Change(diff, last).ShouldSatisfyAllConditions(change => change.Before.ShouldBe(0), change => change.After.ShouldBe(Settled(now, last)), change => change.Facts.ShouldBe(change.After));
        diff.Units.ShouldAllBe(unit => unit.Clauses.Sum(clause => clause.Total) == unit.Total);
    }

    [Fact]
    public void Changed_decisions_count_as_rules()
    {
        SealInput input = Sample.All["lushan-2022-townships"].Input();
        Decisions decided = input.Decisions;
        const string Id = "A2.1.2-points";
        ParameterValue less = decided.Parameters[Id][0] with { Value = decided.Parameters[Id][0].Value - 1 };
        ParameterValue more = decided.Parameters["A2.1.1-points"][0] with { Value = decided.Parameters["A2.1.1-points"][0].Value + 1 };
        Decisions other = decided with { Parameters = decided.Parameters.SetItem(Id, [less]).SetItem("A2.1.1-points", [more]) };
        RecordDiff diff = Between(Sample.Sealed(input), Sample.Sealed(input with { Decisions = other }));
        diff.Rules.Select(change => $"{change.Element} {change.Id}: {change.Old} → {change.New}").ShouldBe(["parameter A2.1.1-points: value: 5 → value: 6", "parameter A2.1.2-points: value: 5 → value: 4"]);
        diff.Units.ShouldAllBe(unit => unit.Facts == 0 && unit.Both == 0 && unit.Rules == unit.Total);
        diff.Units.ShouldContain(unit => unit.Clauses.Length > 0);
    }

    [Fact]
    public void Grades_of_two_records_of_grades_alone_are_compared()
    {
        GradingMaterial given = GradingSample.All["xx-county-2023"].Material();
        Subject town = given.Subjects.Subjects.Single(subject => subject.Id == "town-08");
        Subject criticised = town with { Facts = town.Facts.SetItem("criticisedBy", new SubjectValue.Words(["县委"])) };
        GradingMaterial later = given with { Subjects = given.Subjects with { Subjects = given.Subjects.Subjects.Replace(town, criticised) } };
        RecordDiff diff = Between(GradingSample.Sealed(given), GradingSample.Sealed(later));
        diff.Units.ShouldBeEmpty();
        // 003-G01: who is criticised by the county's committee is not 好.
        GradeFlip flip = diff.Grades.ShouldNotBeNull().First(flip => flip.Subject == "town-08");
        (flip.Before.Grade, flip.After.Grade).ShouldBe(("好", "较好"));
        flip.Rules.ShouldContain("003-G01");
        Between(GradingSample.Sealed(given), GradingSample.Sealed(given)).IsEmpty.ShouldBeTrue();
    }

    private static SealInput Only(SealInput input, Unit[] units)
    {
        HashSet<string> ids = [.. units.Select(unit => unit.Id)];
        return input with { Units = units, Facts = [.. input.Facts.Where(fact => ids.Contains(fact.Unit))] };
    }

    private static UnitChange Change(RecordDiff diff, Unit unit) => diff.Units.Single(change => change.Unit == unit.Id);

    // As the sealed sheet states it, not as the comparison computes it.
    private static decimal Settled(AssessmentRecord record, Unit unit)
    {
        using JsonDocument document = JsonDocument.Parse(record.Bytes);
        return document.RootElement.GetProperty("sheets").EnumerateArray()
            .Single(sheet => sheet.GetProperty("unit").GetProperty("id").GetString() == unit.Id)
            .GetProperty("total").GetProperty("settled").GetDecimal();
    }

    private static RecordDiff Between(AssessmentRecord old, AssessmentRecord now)
    {
        ReadResult<RecordDiff> diff = RecordDiff.Between(old, now);
        return diff.Value.ShouldNotBeNull(string.Join('\n', diff.Diagnostics.Select(fault => fault.Message(Language.English))));
    }
}
