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

    [Theory]
    [InlineData("person: 张三", "person", 0.5)]
    [InlineData("by: 河长办", "by", 0.5)]
    [InlineData("place: 上游", "by", 0)]
    public void What_a_clause_asks_for_stays_in_the_open_and_the_result_is_that_of_the_plain_record(string condition, string field, decimal deducted)
    {
        string rules = River.Rules.Replace("deduct: 0.5\n", $"where: {{ {condition} }}\n        deduct: 0.5\n", StringComparison.Ordinal);
        SealInput input = new()
        {
            Rules = new("river.yaml", rules),
            Units = [Unit.Of("a", "乡镇")],
            Facts = [new Fact { Id = "f", Unit = "a", Kind = "R1-b", On = new(2025, 5, 3), Person = "张三", By = "河长办", Note = "请假条" }],
        };
        AssessmentRecord masked = RecordSigning.Mask(Sample.Sealed(input with { Salt = Salt }), ["person", "by", "note"]);
        Text(masked).ShouldNotContain("请假条");
        Text(masked).Contains(field == "person" ? "张三\"" : "\"by\": \"河长办\"", StringComparison.Ordinal).ShouldBe(deducted > 0);
        RecordReplay.Run(masked).IsSame.ShouldBeTrue();
        Deducted(masked).ShouldBe(deducted);
        Deducted(Sample.Sealed(input)).ShouldBe(deducted);
    }

    private static decimal Deducted(AssessmentRecord record)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(record.Bytes);
        return -document.RootElement.GetProperty("sheets")[0].GetProperty("lines").EnumerateArray()
            .Where(line => line.TryGetProperty("clause", out var clause) && clause.GetProperty("id").GetString() == "R1-b")
            .Sum(line => line.GetProperty("amount").GetDecimal());
    }

    private static AssessmentRecord Sealed()
    {
        SealInput input = Sample.All["shi-dui-xian-2018"].Input();
        Fact[] facts = [.. input.Facts.Select((fact, index) => index % 3 == 0 ? fact with { Person = index % 2 == 0 ? "张三" : "李四" } : fact)];
        return Sample.Sealed(input with { Facts = facts, Salt = Salt });
    }

    private static string Text(AssessmentRecord record) => Encoding.UTF8.GetString(record.Bytes.Span);
}
