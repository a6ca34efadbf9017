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

    private static RecordDiff Between(AssessmentRecord old, AssessmentRecord now)
    {
        ReadResult<RecordDiff> diff = RecordDiff.Between(old, now);
        return diff.Value.ShouldNotBeNull(string.Join('\n', diff.Diagnostics.Select(fault => fault.Message(Language.English))));
    }
}
