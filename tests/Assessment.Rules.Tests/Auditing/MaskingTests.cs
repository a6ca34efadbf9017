using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class MaskingTests
{
    private static readonly byte[] Salt = Encoding.ASCII.GetBytes("0123456789abcdef0123456789abcdef");

    [Fact]
    public void A_masked_record_verifies_replays_and_no_longer_names_what_was_masked()
    {
        AssessmentRecord record = Sealed();
        Text(record).ShouldContain("张三");
        AssessmentRecord masked = SealAndReplayTests.Reread(RecordSigning.Mask(record, ["person", "by", "note", "refs"]));
        Text(masked).ShouldNotContain("张三");
        Text(masked).ShouldNotContain("请假条");
        masked.RootHash.ShouldBe(record.RootHash);
        RecordSigning.VerifySeal(masked).ShouldBeEmpty();
        RecordReplay.Run(masked).IsSame.ShouldBeTrue();
    }

    [Fact]
    public void Masking_in_two_steps_gives_the_same_bytes_as_in_one()
    {
        AssessmentRecord once = RecordSigning.Mask(Sealed(), ["person", "note"]);
        AssessmentRecord twice = RecordSigning.Mask(RecordSigning.Mask(Sealed(), ["note"]), ["person"]);
        Text(twice).ShouldBe(Text(once));
    }

    [Fact]
    public void A_masked_record_keeps_no_salt_of_what_was_masked()
    {
        AssessmentRecord masked = RecordSigning.Mask(Sealed(), ["person", "by", "note", "refs"]);
        Text(masked).ShouldNotContain("$salts");
    }

    [Fact]
    public void A_commitment_that_was_changed_is_found()
    {
        string text = Text(RecordSigning.Mask(Sealed(), ["person"]));
        int at = text.IndexOf("\"person\": \"", text.IndexOf("$masked", StringComparison.Ordinal), StringComparison.Ordinal) + 20;
        char other = text[at] == 'a' ? 'b' : 'a';
        AssessmentRecord changed = AssessmentRecord.Read(Encoding.UTF8.GetBytes(text[..at] + other + text[(at + 1)..]), "").Value.ShouldNotBeNull();
        RecordSigning.VerifySeal(changed).Select(fault => fault.Descriptor.Code).ShouldBe(["ASM5010"]);
    }

    private static AssessmentRecord Sealed()
    {
        SealInput input = Sample.All["shi-dui-xian-2018"].Input();
        Fact[] facts = [.. input.Facts.Select((fact, index) => index % 3 == 0 ? fact with { Person = index % 2 == 0 ? "张三" : "李四" } : fact)];
        return Sample.Sealed(input with { Facts = facts, Salt = Salt });
    }

    private static string Text(AssessmentRecord record) => Encoding.UTF8.GetString(record.Bytes.Span);
}
