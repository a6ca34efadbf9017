using Assessment.Rules.Tests.Diagnostics;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>Every code of evidence, units and decisions has a bad input that provokes it.</summary>
public sealed class EvidenceCodeTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCodes.Of("Assessment.Rules.Evidence")];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_bad_input_provokes_the_code(string code) => Provoked.First.Keys.ShouldContain(code);
}
