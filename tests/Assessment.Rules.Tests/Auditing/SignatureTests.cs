using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Assessment.Rules.Tests.Auditing;

public sealed class SignatureTests
{
    private static readonly AssessmentRecord Unsigned = Sample.All["xx-county-2023"].Seal();

    [Fact]
    public void A_signature_verifies_with_its_public_key()
    {
        (string secret, string open) = Keys();
        Codes(Sign(secret), open).ShouldBeEmpty();
    }

    [Fact]
    public void A_signature_by_another_key_is_told() => Codes(Sign(Keys().Secret), Keys().Open).ShouldBe(["ASM5022"]);

    [Fact]
    public void A_missing_signature_is_told() => Codes(Unsigned, Keys().Open).ShouldBe(["ASM5020"]);

    [Fact]
    public void An_unexpected_signature_is_told() => Codes(Sign(Keys().Secret), null).ShouldBe(["ASM5021"]);

    [Fact]
    public void A_signature_that_does_not_fit_is_told()
    {
        (string secret, string open) = Keys();
        JsonNode root = JsonNode.Parse(Sign(secret).Bytes.Span)!;
        string value = root["signature"]!["value"]!.GetValue<string>();
        root["signature"]!["value"] = (value[0] == 'A' ? 'B' : 'A') + value[1..];
        AssessmentRecord changed = AssessmentRecord.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "").Value.ShouldNotBeNull();
        Codes(changed, open).ShouldBe(["ASM5023"]);
    }

    [Theory]
    [InlineData("no key")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    public void A_file_that_is_no_key_is_told(string pem) =>
        RecordSigning.Sign(Unsigned, pem).Diagnostics.Select(fault => fault.Descriptor.Code).ShouldBe(["ASM5024"]);

    [Fact]
    public void A_public_key_cannot_sign() =>
        RecordSigning.Sign(Unsigned, Keys().Open).Diagnostics.Select(fault => fault.Descriptor.Code).ShouldBe(["ASM5024"]);

    [Fact]
    public void Signing_leaves_the_seal_as_it_is()
    {
        AssessmentRecord signed = Sign(Keys().Secret);
        signed.RootHash.ShouldBe(Unsigned.RootHash);
        RecordSigning.VerifySeal(SealAndReplayTests.Reread(signed)).ShouldBeEmpty();
    }

    internal static (string Secret, string Open) Keys()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return (key.ExportPkcs8PrivateKeyPem(), key.ExportSubjectPublicKeyInfoPem());
    }

    private static AssessmentRecord Sign(string secret) => RecordSigning.Sign(Unsigned, secret).Value.ShouldNotBeNull();

    private static IEnumerable<string> Codes(AssessmentRecord record, string? key) =>
        RecordSigning.VerifySignature(record, key).Select(fault => fault.Descriptor.Code);
}
