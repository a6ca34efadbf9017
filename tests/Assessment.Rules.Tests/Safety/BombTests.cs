using System.IO.Compression;
using System.Text;
using Assessment.Rules.Tests.Evidence;

namespace Assessment.Rules.Tests.Safety;

/// <summary>Files made to exhaust a reader are refused, or read, at a cost that their size does not multiply.</summary>
public sealed class BombTests
{
    // Allocated in all, of which much is garbage by then: so that less than 100 MB are held at once.
    private const long MostAllocated = 150L * 1024 * 1024;

    private static readonly Dictionary<string, Func<string>> Yaml = new(StringComparer.Ordinal)
    {
        ["alias bomb"] = () => string.Concat(Enumerable.Range(1, 40).Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat($"*a{n - 1}", 9))}]\n")),
        ["merge keys"] = () => string.Concat(Enumerable.Range(1, 20_000).Select(n => $"k{n}: {{ <<: {{ a: 1 }} }}\n")),
        ["brackets"] = () => new string('[', 2_000_000),
        ["braces"] = () => string.Concat(Enumerable.Repeat("{a: ", 500_000)),
        ["dashes"] = () => string.Concat(Enumerable.Repeat("- ", 1_000_000)),
        ["question marks"] = () => string.Concat(Enumerable.Repeat("? ", 1_000_000)),
        ["huge value"] = () => "a: " + new string('b', 4_000_000),
        ["huge key"] = () => new string('k', 3_000_000) + ": 1",
        ["huge quoted value"] = () => $"a: \"{new string('b', 4_000_000)}\"",
        ["huge block"] = () => "a: |\n" + string.Concat(Enumerable.Repeat("  line\n", 90_000)),
        ["duplicate keys"] = () => string.Concat(Enumerable.Repeat("a: 1\n", 90_000)),
        ["many keys"] = () => string.Concat(Enumerable.Range(1, 90_000).Select(n => $"k{n}: 1\n")),
        ["wide list"] = () => $"[{string.Concat(Enumerable.Repeat("1,", 1_900_000))}]",
        ["long number"] = () => "total: " + new string('9', 1_000_000),
        ["only a carriage return"] = () => string.Concat(Enumerable.Repeat("a: 1\r", 500_000)),
        ["null characters"] = () => "a: " + new string('\0', 100_000),
        ["byte order marks"] = () => new string('\uFEFF', 1_000_000) + "a: 1",
        ["lone surrogates"] = () => "a: " + string.Concat(Enumerable.Repeat("\uD800", 1_000_000)),
        ["comments"] = () => string.Concat(Enumerable.Repeat("# remark\n", 99_000)),
        ["documents"] = () => string.Concat(Enumerable.Repeat("---\na: 1\n", 49_000)),
        ["tags"] = () => string.Concat(Enumerable.Repeat("- !!str a\n", 99_000)),
        ["too large"] = () => new string('a', 9_000_000),
        ["large exponent"] = () => "format: 1\ntotal: 1e999999999",
        ["UTF-7"] = () => "+AGEAOgAg-" + string.Concat(Enumerable.Repeat("+AGE-", 500_000)),
        ["UTF-16 read as UTF-8"] = () => Encoding.UTF8.GetString(Encoding.Unicode.GetBytes("\uFEFF" + string.Concat(Enumerable.Repeat("a: 1\n", 90_000)))),
    };

    private static readonly Dictionary<string, Func<byte[]>> Json = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => Encoding.UTF8.GetBytes(new string('[', 900_000)),
        ["objects"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 150_000))),
        ["huge key"] = () => Encoding.UTF8.GetBytes($"{{\"{new string('k', 900_000)}\":1}}"),
        ["huge text"] = () => Encoding.UTF8.GetBytes($"{{\"id\":\"{new string('k', 900_000)}\"}}"),
        ["duplicate keys"] = () => Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Repeat("\"id\":\"a\"", 90_000))}}}"),
        ["many keys"] = () => Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(1, 60_000).Select(n => $"\"k{n}\":1"))}}}"),
        ["long number"] = () => Encoding.UTF8.GetBytes($"{{\"score\":{new string('9', 900_000)}}}"),
        ["large exponent"] = () => Encoding.UTF8.GetBytes("{\"score\":1e999999999}"),
        ["wide list"] = () => Encoding.UTF8.GetBytes($"{{\"refs\":[{string.Join(',', Enumerable.Repeat("\"a\"", 200_000))}]}}"),
        ["endless line"] = () => Encoding.UTF8.GetBytes(new string(' ', 8_000_000)),
        ["empty lines"] = () => Encoding.UTF8.GetBytes(new string('\n', 2_000_000)),
        ["null bytes"] = () => new byte[900_000],
        ["no UTF-8"] = () => [.. Enumerable.Repeat((byte)0xFF, 900_000)],
        ["UTF-16"] = () => Encoding.Unicode.GetBytes("\uFEFF" + new string('a', 400_000)),
        ["escapes"] = () => Encoding.UTF8.GetBytes($"{{\"note\":\"{string.Concat(Enumerable.Repeat("\\u0000", 150_000))}\"}}"),
        ["lone surrogates"] = () => Encoding.UTF8.GetBytes($"{{\"note\":\"{string.Concat(Enumerable.Repeat("\\ud800", 150_000))}\"}}"),
    };

    private static readonly Dictionary<string, Func<string>> Csv = new(StringComparer.Ordinal)
    {
        ["quotes"] = () => "id,unit,kind\n" + string.Concat(Enumerable.Repeat("a\"b,", 200_000)),
        ["open quote"] = () => "id,unit,kind\n\"" + new string('a', 1_000_000),
        ["doubled quotes"] = () => "id,unit,kind\n\"" + new string('"', 1_000_000),
        ["many columns"] = () => string.Join(',', Enumerable.Range(1, 2_000).Select(n => $"k{n}")) + "\n" + new string(',', 2_000),
        ["many cells"] = () => "id,unit,kind\n" + string.Concat(Enumerable.Repeat("a,", 100_000)),
        ["empty lines"] = () => "id,unit,kind\n" + new string('\n', 500_000),
        ["null characters"] = () => "id,unit,kind\n" + new string('\0', 500_000),
    };

    private static readonly Dictionary<string, Func<byte[]>> Xlsx = new(StringComparer.Ordinal)
    {
        ["zip bomb"] = () => Fuzz.Workbook.Of(Zeros, CompressionLevel.Optimal),
        ["entity bomb"] = () => Fuzz.Workbook.Of(Encoding.UTF8.GetBytes($"<!DOCTYPE a [<!ENTITY a0 \"a\">{string.Concat(Enumerable.Range(1, 30).Select(n => $"<!ENTITY a{n} \"&a{n - 1};&a{n - 1};\">"))}]><worksheet>&a30;</worksheet>")),
        ["outside entity"] = () => Fuzz.Workbook.Of("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"u8.ToArray()),
        ["deep elements"] = () => Fuzz.Workbook.Of(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 500_000)))),
        ["no archive"] = () => new byte[1_000_000],
    };

    private static readonly Dictionary<string, Func<string>> Records = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => new string('[', 5_000_000),
        ["objects"] = () => string.Concat(Enumerable.Repeat("{\"a\":", 500_000)),
        ["duplicate keys"] = () => $"{{{string.Join(',', Enumerable.Repeat("\"record\":\"assessment\"", 100_000))}}}",
        ["many keys"] = () => $"{{{string.Join(',', Enumerable.Range(1, 100_000).Select(n => $"\"k{n}\":1"))}}}",
        ["long number"] = () => $"{{\"record\":\"assessment\",\"format\":{new string('9', 2_000_000)}}}",
        ["large exponent"] = () => "{\"record\":\"assessment\",\"format\":1e999999999}",
        ["half a character"] = () => "{\"record\":\"\\ud800\"}",
    };

    public static TheoryData<string> CsvKinds { get; } = [.. Csv.Keys];

    public static TheoryData<string> XlsxKinds { get; } = [.. Xlsx.Keys];

    public static TheoryData<string> RecordKinds { get; } = [.. Records.Keys];

    public static TheoryData<string> YamlKinds { get; } = [.. Yaml.Keys];

    public static TheoryData<string> JsonKinds { get; } = [.. Json.Keys];

    [Theory]
    [MemberData(nameof(YamlKinds))]
    public void A_rule_file_that_is_a_bomb_is_refused_cheaply(string kind)
    {
        string text = Yaml[kind]();
        Allocated(() => SchemeReader.Read(text, "bomb.yaml").HasErrors.ShouldBeTrue()).ShouldBeLessThan(MostAllocated);
    }

    [Theory]
    [MemberData(nameof(JsonKinds))]
    public void Evidence_that_is_a_bomb_is_refused_cheaply(string kind)
    {
        byte[] bytes = Json[kind]();
        Allocated(() => SampleScheme.Reader().Read(new MemoryStream(bytes), "bomb.ndjson", EvidenceFormat.Ndjson).Facts.ShouldBeEmpty()).ShouldBeLessThan(MostAllocated);
    }

    [Theory]
    [MemberData(nameof(JsonKinds))]
    public void A_list_of_evidence_that_is_a_bomb_is_refused_cheaply(string kind)
    {
        byte[] bytes = [(byte)'[', .. Json[kind](), (byte)']'];
        Allocated(() => SampleScheme.Reader().Read(new MemoryStream(bytes), "bomb.json", EvidenceFormat.Json).Facts.ShouldBeEmpty()).ShouldBeLessThan(MostAllocated);
    }

    [Theory]
    [MemberData(nameof(YamlKinds))]
    public void Any_other_file_that_is_a_bomb_is_refused_cheaply(string kind)
    {
        string text = Yaml[kind]();
        Allocated(() => GradingRules.TryLoad(text, "bomb.yaml").HasErrors.ShouldBeTrue()).ShouldBeLessThan(MostAllocated);
        Allocated(() => CaseFile.Read(text, "bomb.yaml").HasErrors.ShouldBeTrue()).ShouldBeLessThan(MostAllocated);
        Allocated(() => Appeals.Read(text, "bomb.yaml").HasErrors.ShouldBeTrue()).ShouldBeLessThan(MostAllocated);
        Allocated(() => GradingInput.Sheets(new MemoryStream(Encoding.UTF8.GetBytes(text)), "bomb.json").HasErrors.ShouldBeTrue()).ShouldBeLessThan(MostAllocated);
    }

    [Theory]
    [MemberData(nameof(CsvKinds))]
    public void A_table_that_is_a_bomb_is_refused_cheaply(string kind)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Csv[kind]());
        Allocated(() => SampleScheme.Reader().Read(new MemoryStream(bytes), "bomb.csv", EvidenceFormat.Csv).Facts.ShouldBeEmpty()).ShouldBeLessThan(MostAllocated);
    }

    [Theory]
    [MemberData(nameof(XlsxKinds))]
    public void A_workbook_that_is_a_bomb_is_refused_cheaply(string kind)
    {
        byte[] bytes = Xlsx[kind]();
        Allocated(() => SampleScheme.Reader().Read(new MemoryStream(bytes), "bomb.xlsx", EvidenceFormat.Xlsx).Diagnostics.ShouldHaveSingleItem()).ShouldBeLessThan(MostAllocated);
    }

    [Theory]
    [MemberData(nameof(RecordKinds))]
    public void A_record_that_is_a_bomb_is_refused_cheaply(string kind)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Records[kind]());
        Allocated(() => AssessmentRecord.Read(bytes, "bomb.json").Value.ShouldBeNull()).ShouldBeLessThan(MostAllocated);
    }

    private static void Zeros(Stream stream)
    {
        for (int i = 0; i < 270; i++)
        {
            stream.Write(new byte[1024 * 1024]);
        }
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
