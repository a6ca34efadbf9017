using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class TamperingTests
{
    private static readonly Lazy<ImmutableArray<Tampering>> All = new(() => [.. Records().Skip(1).SelectMany(Tampering.Of)]);

    private static readonly (string Secret, string Open) Key = SignatureTests.Keys();

    private static readonly Lazy<AssessmentRecord> Signed = new(() => RecordSigning.Sign(GradesAlone(), Key.Secret).Value.ShouldNotBeNull());

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 5)];

    [Fact]
    public void There_are_at_least_five_hundred_ways() => All.Value.Length.ShouldBeGreaterThanOrEqualTo(500);

    [Fact]
    public void None_passes_and_the_place_named_is_right() =>
        All.Value.Where(tampering => !IsFound(tampering)).Select(tampering => $"{tampering.What}: {string.Join(" | ", Faults(tampering))}").ShouldBeEmpty();

    // 600 bytes anywhere, each made another byte: of a record with salts, a plain one, one of grades alone, one with masked fields, a signed one.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_byte_changed_anywhere_is_told_at_its_line_or_by_the_entry_that_holds_it(int seed)
    {
        AssessmentRecord record = seed == 5 ? Signed.Value : Records().ElementAt(seed - 1);
        ByteFlips flips = new(record);
        flips.Of(seed, 120).Where(flip => !flip.IsToldBy(Verified(flip.Record))).Select(flip => $"{flip.What}: {string.Join(" | ", Verified(flip.Record).Select(fault => $"{fault.Span.Line} {fault.Message(Language.English)}"))}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_byte_of_a_signature_counts()
    {
        byte[] bytes = Signed.Value.Bytes.ToArray();
        int from = bytes.AsSpan().LastIndexOf("\"signature\""u8);
        IEnumerable<int> unseen = Enumerable.Range(from, bytes.Length - from).Where(at => Verified([.. bytes[..at], (byte)(bytes[at] ^ 1), .. bytes[(at + 1)..]]).IsEmpty);
        unseen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("person", "adds")]
    [InlineData("note", "adds")]
    [InlineData("person", "moves")]
    [InlineData("by", "moves")]
    public void A_salt_for_nothing_and_a_salted_field_in_another_place_are_found(string field, string how)
    {
        JsonNode root = JsonNode.Parse(FullRecord.Maskable().Bytes.Span)!;
        JsonObject fact = root["facts"]!.AsArray().Select(item => item!.AsObject()).First(item => how == "adds" ? !item.ContainsKey(field) && item.ContainsKey("$salts") : item.ContainsKey(field));
        string id = fact["id"]!.GetValue<string>();
        if (how == "adds")
        {
            fact["$salts"]!.AsObject().Insert(0, field, new string('0', 32));
        }
        else
        {
            JsonNode? value = fact[field];
            fact.Remove(field);
            fact.Insert(0, field, value);
        }

        Verified(Tampering.Bytes(root))[0].Arguments.ShouldBe(["facts", id]);
    }

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
        RecordSigning.VerifySeal(changed).ShouldHaveSingleItem().Arguments.ShouldBe(["decisions", "parameter A2.1.2-points"]);
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

    private static IEnumerable<AssessmentRecord> Records()
    {
        yield return FullRecord.Maskable();
        yield return FullRecord.Plain();
        yield return GradesAlone();
        yield return RecordSigning.Mask(FullRecord.Maskable(), ["person", "note", "name", "facts"]);
    }

    private static bool IsFound(Tampering tampering)
    {
        string[] faults = [.. Faults(tampering)];
        return faults.Length > 0 && tampering.Places.Any(place => place.Split('\n').All(word => faults[0].Contains(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Faults(Tampering tampering) => Verified(tampering.Record).Select(fault => fault.Message(Language.English));

    private static ImmutableArray<Diagnostic> Verified(byte[] bytes)
    {
        ReadResult<AssessmentRecord> read = AssessmentRecord.Read(bytes, "record.json");
        return read.Value is { } record ? [.. RecordSigning.VerifySeal(record), .. record.IsSigned ? RecordSigning.VerifySignature(record, Key.Open) : []] : read.Diagnostics;
    }
}
