using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class TamperingTests
{
    private static readonly ImmutableArray<Tampering> All = [.. Tampering.Of(Sample.All["xx-county-2023"].Seal()), .. Tampering.Of(GradesAlone())];

    [Fact]
    public void There_are_at_least_five_hundred_ways() => All.Length.ShouldBeGreaterThanOrEqualTo(500);

    [Fact]
    public void None_passes_and_the_place_named_is_right() =>
        All.Where(tampering => !IsFound(tampering)).Select(tampering => $"{tampering.What}: {string.Join(" | ", Faults(tampering))}").ShouldBeEmpty();

    [Theory]
    [InlineData("\"facts\": [", "\"facts\": [\n    7,", "facts")]
    [InlineData("\"sheets\": [", "\"sheets\": [\n    {},", "sheets")]
    [InlineData("\"elsewhere\": [", "\"elsewhere\": [ {} ", "elsewhere")]
    [InlineData("\"lines\": [", "\"lines\": [ 1, ", "sheets")]
    public void A_record_of_another_shape_is_refused_before_anybody_relies_on_it(string from, string to, string part)
    {
        string text = System.Text.Encoding.UTF8.GetString(Sample.All["xx-county-2023"].Seal().Bytes.Span);
        int at = text.IndexOf(from, StringComparison.Ordinal);
        string changed = text[..at] + to + text[(at + from.Length)..];
        AssessmentRecord.Read(System.Text.Encoding.UTF8.GetBytes(changed), "r.json").Diagnostics.ShouldHaveSingleItem().Arguments.ShouldBe([part]);
    }

    [Fact]
    public void Decisions_are_sealed_too()
    {
        AssessmentRecord record = Sample.All["lushan-2022-townships"].Seal();
        string text = System.Text.Encoding.UTF8.GetString(record.Bytes.Span).Replace("\"A2.1.2-points\": 5", "\"A2.1.2-points\": 6", StringComparison.Ordinal);
        AssessmentRecord changed = AssessmentRecord.Read(System.Text.Encoding.UTF8.GetBytes(text), "r.json").Value.ShouldNotBeNull();
        RecordSigning.VerifySeal(changed).ShouldHaveSingleItem().Arguments.ShouldBe(["decisions", "decisions"]);
    }

    // Few subjects, with figures and a bar from outside.
    private static AssessmentRecord GradesAlone()
    {
        GradingMaterial given = GradingSample.All["xx-county-2023"].Material();
        string[] few = ["town-01", "town-02", "dept-04"];
        return GradingSample.Sealed(given with
        {
            Subjects = given.Subjects with { Subjects = [.. given.Subjects.Subjects.Where(subject => few.Contains(subject.Id))] },
            Figures = new([.. given.Figures.Figures.Where(figure => few.Contains(figure.Subject))], [new("town-02", new("S01-a", "", [], SourceSpan.None), "一般")]),
        });
    }

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
