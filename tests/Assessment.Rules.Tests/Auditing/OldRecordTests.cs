using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>Records of every format that was ever released stay readable; they are kept here for good.</summary>
public sealed class OldRecordTests
{
    private const string Folder = "tests/Assessment.Rules.Tests/Auditing/records";

    public static TheoryData<string> Records => [.. Repository.Files(Folder, "*.json")];

    [Theory]
    [MemberData(nameof(Records))]
    public void An_old_record_verifies_and_replays(string file)
    {
        AssessmentRecord record = AssessmentRecord.Read(Encoding.UTF8.GetBytes(Repository.Text(file)), file).Value.ShouldNotBeNull();
        RecordSigning.VerifySeal(record).ShouldBeEmpty();
        RecordReplay.Run(record).Differences.Select(difference => difference.Sentence(Language.English)).ShouldBeEmpty();
    }

    [Fact]
    public void A_newer_record_is_refused_clearly()
    {
        string newer = Repository.Text($"{Folder}/v1/xx-county-2023.json").Replace("\"format\": 1", "\"format\": 4", StringComparison.Ordinal);
        AssessmentRecord.Read(Encoding.UTF8.GetBytes(newer), "r.json").Diagnostics.Select(fault => fault.Message(Language.English))
            .ShouldBe(["The record has the format 4; this program reads formats up to 3."]);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\u00ff")]
    public void A_record_with_half_a_character_is_refused_at_its_line(string broken)
    {
        byte[] bytes = Encoding.Latin1.GetBytes($"{{\n\"record\": \"{broken}\"\n}}\n");
        AssessmentRecord.Read(bytes, "r.json").Diagnostics.Select(fault => $"{fault.Descriptor.Code} {fault.Span}").ShouldBe(["ASM5001 r.json:2:1"]);
    }
}
