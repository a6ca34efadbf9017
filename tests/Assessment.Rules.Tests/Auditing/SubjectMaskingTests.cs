using System.Text;
using System.Text.Json.Nodes;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>Names and facts of graded subjects can be masked; the seal stays, and a replay does what can still be done.</summary>
public sealed class SubjectMaskingTests
{
    private static readonly byte[] Salt = Encoding.ASCII.GetBytes("0123456789abcdef0123456789abcdef");

    public static TheoryData<string> Samples => [.. GradingSample.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Names_go_and_the_record_verifies_and_replays(string name)
    {
        GradingMaterial given = GradingSample.All[name].Material();
        AssessmentRecord record = Sealed(given);
        string[] names = [.. given.Subjects.Subjects.Select(subject => $"\"name\": \"{subject.Name}\"")];
        AssessmentRecord masked = SealAndReplayTests.Reread(RecordSigning.Mask(record, ["name"]));
        names.Count(Text(record).Contains).ShouldBe(names.Length);
        names.Count(Text(masked).Contains).ShouldBe(0);
        masked.RootHash.ShouldBe(record.RootHash);
        RecordSigning.VerifySeal(masked).ShouldBeEmpty();
        RecordReplay.Run(masked).IsSame.ShouldBeTrue();
        RecordReplay.Run(record).IsSame.ShouldBeTrue();
    }

    [Fact]
    public void Names_beside_a_scoring_go_too()
    {
        AssessmentRecord masked = SealAndReplayTests.Reread(RecordSigning.Mask(FullRecord.Maskable(), ["name", "person"]));
        RecordSigning.VerifySeal(masked).ShouldBeEmpty();
        RecordReplay.Run(masked).IsSame.ShouldBeTrue();
    }

    [Fact]
    public void A_record_that_can_be_masked_has_the_list_of_a_plain_one()
    {
        GradingMaterial given = GradingSample.All["xx-county-2023"].Material();
        JsonNode salted = List(Sealed(given));
        foreach (JsonNode? subject in salted["classes"]!.AsArray().SelectMany(list => list!["subjects"]!.AsArray()))
        {
            subject!.AsObject().Remove("$salts").ShouldBeTrue();
        }

        JsonNode.DeepEquals(salted, List(GradingSample.Sealed(given))).ShouldBeTrue();
    }

    [Fact]
    public void Facts_go_with_all_that_tells_them_and_a_replay_says_that_it_cannot_grade()
    {
        AssessmentRecord masked = SealAndReplayTests.Reread(RecordSigning.Mask(FullRecord.Maskable(), ["facts"]));
        RecordSigning.VerifySeal(masked).ShouldBeEmpty();
        Text(masked).ShouldNotContain("\"reviewGrade\"");
        ReplayOutcome outcome = RecordReplay.Run(masked);
        outcome.Differences.ShouldBeEmpty();
        outcome.Faults.Select(fault => fault.Message(Language.English))
            .ShouldBe(["Facts of subjects are masked (7, the first is `farming`), and the grades cannot be computed again."]);
    }

    [Fact]
    public void Masking_in_two_steps_gives_the_same_bytes_as_in_one()
    {
        AssessmentRecord record = FullRecord.Maskable();
        string once = Text(RecordSigning.Mask(record, ["name", "facts", "note"]));
        Text(RecordSigning.Mask(RecordSigning.Mask(record, ["facts"]), ["note", "name"])).ShouldBe(once);
    }

    [Fact]
    public void A_grade_that_was_changed_beside_masked_names_and_sealed_anew_does_not_replay()
    {
        string text = Text(RecordSigning.Mask(Sealed(GradingSample.All["xx-county-2023"].Material()), ["name"]));
        int at = text.IndexOf("\"grade\": \"较好\"", StringComparison.Ordinal);
        AssessmentRecord forged = AssessmentRecord.Read(Encoding.UTF8.GetBytes(text[..at] + "\"grade\": \"好\"" + text[(at + 13)..]), "r.json").Value.ShouldNotBeNull();
        RecordReplay.Run(forged).Differences.ShouldHaveSingleItem().Sentence(Language.English).ShouldEndWith(", grade: sealed was 好, computed again is 较好.");
    }

    [Fact]
    public void Private_fields_are_counted_as_masked_maskable_and_open()
    {
        AssessmentRecord record = FullRecord.Maskable();
        Counted(record, "name").ShouldBe(new PrivateFieldCount("name", 7, 0, 0));
        Counted(RecordSigning.Mask(record, ["name"]), "name").ShouldBe(new PrivateFieldCount("name", 0, 7, 0));
        Counted(FullRecord.Plain(), "name").ShouldBe(new PrivateFieldCount("name", 0, 0, 7));
    }

    [Fact]
    public void A_record_that_was_sealed_without_salts_has_nothing_to_mask() =>
        RecordSigning.VerifyMaskable(FullRecord.Plain(), ["name", "person"]).Select(fault => fault.Message(Language.English))
            .ShouldBe(["Nothing of name person in the record can be masked."]);

    private static PrivateFieldCount Counted(AssessmentRecord record, string field) => RecordSigning.PrivateFields(record).Single(count => count.Field == field);

    private static JsonNode List(AssessmentRecord record) => JsonNode.Parse(record.Bytes.Span)!["grades"]!;

    private static AssessmentRecord Sealed(GradingMaterial given)
    {
        ReadResult<AssessmentRecord> record = AssessmentRecord.Seal(given, Salt);
        return record.Value.ShouldNotBeNull();
    }

    private static string Text(AssessmentRecord record) => Encoding.UTF8.GetString(record.Bytes.Span);
}
