using System.Globalization;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Explaining;
using Assessment.Rules.Tests.Auditing;

namespace Assessment.Rules.Tests.Safety;

/// <summary>Each limit of a record holds at its figure and refuses one above, with its own code; see <c>docs/limits.md</c>.</summary>
public sealed class RecordLimitTests
{
    private static readonly Lazy<AssessmentRecord> Record = new(Sample.All["shi-dui-xian-2018"].Seal);

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM5040")]
    public void A_record_has_at_most_so_many_bytes(int beyond, string code) =>
        Read(Record.Value.Bytes, new RecordLimits { Bytes = Record.Value.Bytes.Length - beyond }).ShouldBe(code);

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM5044")]
    public void A_record_has_at_most_so_many_keys_and_values(int beyond, string code) =>
        Read(Record.Value.Bytes, new RecordLimits { Values = Values(Record.Value.Bytes.Span) - beyond }).ShouldBe(code);

    [Theory]
    [InlineData(29, "ASM5003")]
    [InlineData(30, "ASM5003")]
    [InlineData(31, "ASM5043")]
    public void A_text_of_a_record_is_at_most_so_long(int bytes, string code) =>
        Read(Encoding.UTF8.GetBytes($"{{\"a\":\"{new string('x', bytes - 2)}\"}}"), new RecordLimits { TextBytes = 30 }).ShouldBe(code);

    [Theory]
    [InlineData("{\"record\":\"assessment\",\"format\":3,\"head\":{},\"rules\":[],\"units\":[1]", "ASM5002")]
    [InlineData("{\"record\":\"assessment\",\"format\":3,\"head\":{},\"rules\":{}}", "ASM5005")]
    [InlineData("{\"record\":\"assessment\",\"format\":12345678901234567890}", "ASM5004")]
    [InlineData("{\"record\":\"assessment\",\"format\":\"3\"}", "ASM5004")]
    [InlineData("{\"record\":[\"assessment\"],\"format\":3}", "ASM5003")]
    [InlineData("[]", "ASM5003")]
    [InlineData("", "ASM5002")]
    public void What_is_no_record_is_told_the_same_from_memory_a_file_and_a_pipe(string text, string code)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using MemoryStream file = new(bytes);
        using Evidence.Dripping pipe = new(bytes, 7);
        Read(bytes, RecordLimits.Default).ShouldBe(code);
        string.Join(' ', AssessmentRecord.Read(file, "record.json").Diagnostics.Select(fault => fault.Descriptor.Code)).ShouldBe(code);
        string.Join(' ', AssessmentRecord.Read(pipe, "record.json").Diagnostics.Select(fault => fault.Descriptor.Code)).ShouldBe(code);
    }

    [Fact]
    public void A_record_is_the_same_from_memory_a_file_and_a_pipe()
    {
        using MemoryStream file = new(Record.Value.Bytes.ToArray());
        using Evidence.Dripping pipe = new(Record.Value.Bytes.ToArray(), 7);
        AssessmentRecord.Read(file, "r.json").Value.ShouldNotBeNull().Bytes.Span.SequenceEqual(Record.Value.Bytes.Span).ShouldBeTrue();
        AssessmentRecord.Read(pipe, "r.json").Value.ShouldNotBeNull().Bytes.Span.SequenceEqual(Record.Value.Bytes.Span).ShouldBeTrue();
    }

    [Theory]
    [InlineData(9, "ASM5003")]
    [InlineData(10, "ASM5003")]
    [InlineData(11, "ASM5041")]
    [InlineData(12, "ASM5041")]
    public void A_record_is_nested_at_most_so_deep(int depth, string code) =>
        Read(Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', depth - 1)}{new string(']', depth - 1)}}}"), new RecordLimits { Depth = 10 }).ShouldBe(code);

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM5042")]
    public void A_replay_takes_at_most_so_many_steps(int beyond, string code) =>
        Replay(new RecordLimits { Steps = Steps() - beyond }).ShouldBe(code);

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "ASM5040 ASM5042 ASM5044")]
    public void What_could_not_be_read_or_replayed_is_not_sealed(int beyond, string codes)
    {
        SealInput input = Sample.All["shi-dui-xian-2018"].Input();
        RecordLimits[] limits =
        [
            new() { Bytes = Record.Value.Bytes.Length - beyond },
            new() { Steps = Steps() - beyond },
            new() { Values = Values(Record.Value.Bytes.Span) - beyond },
        ];
        Diagnostic[] faults = [.. limits.SelectMany(limit => AssessmentRecord.Seal(input, limit).Diagnostics).Where(fault => fault.Descriptor.Severity == Severity.Error)];
        string.Join(' ', faults.Select(fault => fault.Descriptor.Code)).ShouldBe(codes);
        faults.ShouldAllBe(fault => fault.Span.File == input.Rules.Name);
    }

    [Fact]
    public void The_limits_are_those_of_the_documentation()
    {
        string page = Reading.Repository.Text("docs/limits.md");
        RecordLimits limits = RecordLimits.Default;
        page.ShouldContain($"| {limits.Bytes / 1024 / 1024} MiB | [ASM5040]");
        page.ShouldContain($"| {limits.Depth} | [ASM5041]");
        page.ShouldContain($"| {limits.TextBytes / 1024 / 1024} MiB | [ASM5043]");
        page.ShouldContain($"| {limits.Values.ToString("N0", CultureInfo.InvariantCulture)} | [ASM5044]");
        page.ShouldContain($"| {limits.Steps.ToString("N0", CultureInfo.InvariantCulture)} | [ASM5042]");
    }

    /// <summary>A code for each limit that is exceeded.</summary>
    internal static IEnumerable<string> Exceeded() =>
    [
        Read(Record.Value.Bytes, new RecordLimits { Bytes = 10 }),
        Read(Record.Value.Bytes, new RecordLimits { Depth = 2 }),
        Read(Record.Value.Bytes, new RecordLimits { TextBytes = 100 }),
        Read(Record.Value.Bytes, new RecordLimits { Values = 10 }),
        Replay(new RecordLimits { Steps = 10 }),
    ];

    // Every unit with every item and clause, and every fact.
    private static long Steps()
    {
        SealInput input = Sample.All["shi-dui-xian-2018"].Input();
        RuleSet rules = RuleSet.Load(input.Rules.Text, input.Rules.Name);
        return ((long)input.Units.Count * (SchemeClauses.Indicators(rules.Scheme).Count() + SchemeClauses.Of(rules.Scheme).Count())) + input.Facts.Count;
    }

    private static int Values(ReadOnlySpan<byte> record)
    {
        System.Text.Json.Utf8JsonReader reader = new(record);
        int values = 0;
        while (reader.Read())
        {
            values++;
        }

        return values;
    }

    private static string Read(ReadOnlyMemory<byte> bytes, RecordLimits limits) =>
        string.Join(' ', AssessmentRecord.Read(bytes, "record.json", limits).Diagnostics.Select(fault => fault.Descriptor.Code));

    private static string Replay(RecordLimits limits) =>
        string.Join(' ', RecordReplay.Run(AssessmentRecord.Read(Record.Value.Bytes, "record.json", limits).Value.ShouldNotBeNull()).Faults.Select(fault => fault.Descriptor.Code));
}
