using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A scoring seals to the same bytes and replays to the same result, whatever the machine and the order of its input.</summary>
public sealed class SealAndReplayTests
{
    public static TheoryData<string> Samples => [.. Sample.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_seals_to_the_same_bytes_in_another_order_with_other_line_endings_and_on_another_machine(string name)
    {
        Sample sample = Sample.All[name];
        string once = Text(sample.Seal());
        string again = Elsewhere.Run("tr-TR", "Pacific/Kiritimati", () => Text(Sample.Sealed(InAnotherForm(sample))));
        again.ShouldBe(once);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_replays_to_the_same_bytes(string name)
    {
        AssessmentRecord record = Reread(Sample.All[name].Seal());
        RecordSigning.VerifySeal(record).ShouldBeEmpty();
        ReplayOutcome outcome = Elsewhere.Run("ar-SA", "America/St_Johns", () => RecordReplay.Run(record));
        outcome.Differences.Select(difference => difference.Sentence(Language.English)).ShouldBeEmpty();
        outcome.Faults.Select(fault => fault.Message(Language.English)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_scheme_and_grading_file_has_a_sample() =>
        Sample.All.Values.Select(sample => sample.Rules).Concat(GradingSample.All.Values.Select(sample => sample.Rules)).Order(StringComparer.Ordinal)
            .ShouldBe(Repository.Files("indicators", "*.yaml").Where(file => !file.EndsWith("cases.yaml", StringComparison.Ordinal) && !file.EndsWith("units.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_that_say_the_same_replay_without_a_difference()
    {
        Sample sample = Sample.All["xx-county-2023"];
        RuleFile edited = new("elsewhere.yaml", "# 备注\n\n" + sample.Input().Rules.Text);
        RecordReplay.Run(sample.Seal(), edited).IsSame.ShouldBeTrue();
    }

    [Fact]
    public void Rules_that_say_something_else_are_told_with_unit_node_and_line()
    {
        Sample sample = Sample.All["shi-dui-xian-2018"];
        SealInput input = sample.Input();
        RuleFile edited = input.Rules with { Text = input.Rules.Text.Replace("deduct: 0.5", "deduct: 0.4", StringComparison.Ordinal).Replace("扣0.5分", "扣0.4分", StringComparison.Ordinal) };
        ReplayOutcome outcome = RecordReplay.Run(sample.Seal(), edited);
        outcome.Faults.Select(fault => fault.Message(Language.English)).ShouldBeEmpty();
        outcome.Differences[0].Part.ShouldBe("rules");
        outcome.Differences.ShouldContain(difference => difference.Line > 0 && difference.Clause.Length > 0 && difference.Facts.Length > 0 && difference.Field == "amount");
    }

    [Fact]
    public void The_engine_names_its_version() =>
        EngineVersion.Current.ShouldBe(typeof(RuleSet).Assembly.GetName().Version.ShouldNotBeNull().ToString(3));

    internal static AssessmentRecord Reread(AssessmentRecord record)
    {
        ReadResult<AssessmentRecord> read = AssessmentRecord.Read(record.Bytes, "record.json");
        return read.Value.ShouldNotBeNull(string.Join('\n', read.Diagnostics.Select(fault => fault.Message(Language.English))));
    }

    private static SealInput InAnotherForm(Sample sample)
    {
        SealInput input = sample.Input(
            rules => "\uFEFF" + rules.Replace("\n", "\r\n", StringComparison.Ordinal),
            evidence => string.Join('\n', evidence.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse()));
        return input with { Grading = input.Grading is { } graded ? GradingSample.Reversed(graded) : null };
    }

    private static string Text(AssessmentRecord record) => System.Text.Encoding.UTF8.GetString(record.Bytes.Span);
}
