using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A scoring seals to the same bytes and replays to the same result, whatever the machine and the order of its input.</summary>
public sealed class SealAndReplayTests
{
    public static TheoryData<string> Samples => [.. Sample.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_seals_to_the_same_bytes_in_another_order_with_other_line_endings_and_under_another_culture(string name)
    {
        Sample sample = Sample.All[name];
        string once = Text(sample.Seal());
        string again = Under("tr-TR", () => Text(Sample.Sealed(sample.Input(
            rules => "\uFEFF" + rules.Replace("\n", "\r\n", StringComparison.Ordinal),
            evidence => string.Join('\n', evidence.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse())))));
        again.ShouldBe(once);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_replays_to_the_same_bytes(string name)
    {
        AssessmentRecord record = Reread(Sample.All[name].Seal());
        RecordSigning.VerifySeal(record).ShouldBeEmpty();
        ReplayOutcome outcome = Under("ar-SA", () => RecordReplay.Run(record));
        outcome.Differences.Select(difference => difference.Sentence(Language.English)).ShouldBeEmpty();
        outcome.Faults.Select(fault => fault.Message(Language.English)).ShouldBeEmpty();
    }

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

    private static string Text(AssessmentRecord record) => System.Text.Encoding.UTF8.GetString(record.Bytes.Span);

    private static T Under<T>(string culture, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
