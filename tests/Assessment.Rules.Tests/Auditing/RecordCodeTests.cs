using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Diagnostics;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>Every code of records has a bad input that provokes it.</summary>
public sealed class RecordCodeTests
{
    private static readonly Lazy<AssessmentRecord> Record = new(Sample.All["xx-county-2023"].Seal);

    [Fact]
    public void A_bad_input_provokes_every_code() =>
        Provoked().Distinct().Order().ShouldBe(DiagnosticCodes.Of("Assessment.Rules.Auditing").Order());

    private static IEnumerable<string> Provoked() =>
    [
        .. Tampering.Of(Record.Value).SelectMany(tampering => CodesOf(tampering.Record)),
        .. CodesOf(Encoding.UTF8.GetBytes("{}")),
        .. CodesOf(Encoding.UTF8.GetBytes(Text().Replace("\"format\": 3,\n  \"head\"", "\"format\": 9,\n  \"head\"", StringComparison.Ordinal))),
        .. CodesOf(Encoding.UTF8.GetBytes("{\n\"a\" 1\n\n\n\n}\n")),
        .. CodesOf(Forged()),
        .. RecordReplay.Run(Record.Value, new RuleFile("other.yaml", Repository.Text("indicators/luoyang/2018/counties.yaml"))).Faults.Select(fault => fault.Descriptor.Code),
        .. RecordReplay.Run(GradingSample.Sealed(GradingSample.All["qingfeng-2020"].Material()), new RuleFile("f.yaml", "")).Faults.Select(fault => fault.Descriptor.Code),
        .. RecordReplay.Run(RecordSigning.Mask(FullRecord.Maskable(), ["facts"])).Faults.Select(fault => fault.Descriptor.Code),
        .. RecordSigning.VerifyMaskable(Record.Value, ["name"]).Select(fault => fault.Descriptor.Code),
        .. Signatures(),
        .. AppealCodes(),
        .. Safety.RecordLimitTests.Exceeded(),
    ];

    private static string Text() => Encoding.UTF8.GetString(Record.Value.Bytes.Span);

    // Content and list were changed together, and only the root tells.
    private static byte[] Forged() => Encoding.UTF8.GetBytes(Text().Replace(Record.Value.RootHash, new string('0', 64), StringComparison.Ordinal)
        .Replace("\"engine\": \"0.1.0\"", "\"engine\": \"0.1.1\"", StringComparison.Ordinal));

    private static IEnumerable<string> CodesOf(byte[] bytes)
    {
        ReadResult<AssessmentRecord> read = AssessmentRecord.Read(bytes, "record.json");
        return (read.Value is { } record ? RecordSigning.VerifySeal(record) : read.Diagnostics).Select(fault => fault.Descriptor.Code);
    }

    private static IEnumerable<string> Signatures()
    {
        (string secret, string open) = SignatureTests.Keys();
        AssessmentRecord signed = RecordSigning.Sign(Record.Value, secret).Value.ShouldNotBeNull();
        string text = Encoding.UTF8.GetString(signed.Bytes.Span);
        int at = text.LastIndexOf("\"value\": \"", StringComparison.Ordinal) + 12;
        AssessmentRecord wrong = AssessmentRecord.Read(Encoding.UTF8.GetBytes(text[..at] + (text[at] == 'A' ? 'B' : 'A') + text[(at + 1)..]), "").Value.ShouldNotBeNull();
        return
        [
            .. RecordSigning.VerifySignature(Record.Value, open).Select(fault => fault.Descriptor.Code),
            .. RecordSigning.VerifySignature(signed, null).Select(fault => fault.Descriptor.Code),
            .. RecordSigning.VerifySignature(signed, SignatureTests.Keys().Open).Select(fault => fault.Descriptor.Code),
            .. RecordSigning.VerifySignature(signed, "none").Select(fault => fault.Descriptor.Code),
            .. RecordSigning.VerifySignature(wrong, open).Select(fault => fault.Descriptor.Code),
        ];
    }

    private static IEnumerable<string> AppealCodes()
    {
        Appeals appeals = Appeals.Read("record: x\nappeals:\n  - { id: S, unit: nobody, lines: [S01], grounds: g, evidence: [e] }\n", "appeals.yaml").Value.ShouldNotBeNull();
        return appeals.Decide(Record.Value, []).Diagnostics.Select(fault => fault.Descriptor.Code);
    }
}
