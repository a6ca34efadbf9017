using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class TamperingTests
{
    private static readonly ImmutableArray<Tampering> All = [.. Tampering.Of(Sample.All["xx-county-2023"].Seal())];

    [Fact]
    public void There_are_at_least_five_hundred_ways() => All.Length.ShouldBeGreaterThanOrEqualTo(500);

    [Fact]
    public void None_passes_and_the_place_named_is_right() =>
        All.Where(tampering => !IsFound(tampering)).Select(tampering => $"{tampering.What}: {string.Join(" | ", Faults(tampering))}").ShouldBeEmpty();

    private static bool IsFound(Tampering tampering)
    {
        string[] faults = [.. Faults(tampering)];
        return faults.Length > 0 && tampering.Places.Any(place => faults[0].Contains(place, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Faults(Tampering tampering)
    {
        ReadResult<AssessmentRecord> read = AssessmentRecord.Read(tampering.Record, "record.json");
        ImmutableArray<Diagnostic> faults = read.Value is { } record ? RecordSigning.VerifySeal(record) : read.Diagnostics;
        return faults.Select(fault => fault.Message(Language.English));
    }
}
