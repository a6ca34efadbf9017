using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Assessment.Cli.Tests.Safety;

/// <summary>The command refuses files made to exhaust it while its memory is held to 100 MB.</summary>
public sealed class BombTests
{
    private const string HundredMegabytes = "0x6400000";

    private const string HeadOfRecord = """{"record":"assessment","format":3,"head":{},"rules":[],"units":[""";

    private const string HeadOfPart = """{"part":1,"of":1,"version":1,"input":"a","evidence":"b","sheets":true}""" + "\n";

    private static readonly Dictionary<string, Func<string>> Texts = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => new string('[', 4_000_000),
        ["dashes"] = () => string.Concat(Enumerable.Repeat("- ", 2_000_000)),
        ["aliases"] = () => string.Concat(Enumerable.Range(1, 40).Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat($"*a{n - 1}", 9))}]\n")),
        ["many keys"] = () => string.Concat(Enumerable.Range(1, 99_000).Select(n => $"k{n}: 1\n")),
        ["wide list"] = () => $"[{string.Concat(Enumerable.Repeat("1,", 1_900_000))}]",
        ["huge value"] = () => "a: " + new string('b', 4_000_000),
        ["objects"] = () => string.Concat(Enumerable.Repeat("{\"a\":{\"b\":[", 300_000)),
        ["short lines"] = () => string.Concat(Enumerable.Repeat("a\n", 1_000_000)),
        ["duplicate keys"] = () => $"{{{string.Concat(Enumerable.Repeat("\"a\":1,", 1_000_000))}",
        ["huge number"] = () => "{\"a\":" + new string('9', 7_000_000),
        ["null escapes"] = () => $"{{\"a\":\"{string.Concat(Enumerable.Repeat("\\u0000", 1_000_000))}",
        ["near the limit"] = () => $"[{string.Concat(Enumerable.Repeat("{a: 1},", 99_000))}]",
        ["sixty megabytes"] = () => $"{{\"a\":\"{new string('x', 60_000_000)}\"}}",
        ["too large"] = () => new string('a', 9_000_000),
    };

    // Every kind of file that a command reads beside those below, and the command that reads it.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["units.yaml"] = "score river.yaml --units BOMB --evidence facts.ndjson",
        ["decisions.yaml"] = "score river.yaml --units units.yaml --evidence facts.ndjson --decisions BOMB",
        ["facts.json"] = "score river.yaml --units units.yaml --evidence BOMB",
        ["facts.yaml"] = "score river.yaml --units units.yaml --evidence BOMB",
        ["facts.xlsx"] = "score river.yaml --units units.yaml --evidence BOMB",
        ["a.cases.yaml"] = "test BOMB",
        ["grades.yaml"] = "grade BOMB --subjects subjects.yaml --figures figures.yaml",
        ["subjects.yaml"] = "grade grades.yaml --subjects BOMB --figures figures.yaml",
        ["figures.yaml"] = "grade grades.yaml --subjects subjects.yaml --figures BOMB",
        ["sheets.json"] = "grade grades.yaml --subjects subjects.yaml --figures BOMB",
        ["lines.yaml"] = "grade grades.yaml --subjects subjects.yaml --figures figures.yaml --decisions BOMB",
        ["appeals.yaml"] = "appeal record.json --appeals BOMB",
        ["part.ndjson"] = "merge river.yaml --units units.yaml --parts BOMB",
        ["private.pem"] = "seal river.yaml --units units.yaml --evidence facts.ndjson --key BOMB --output signed.json",
        ["public.pem"] = "verify record.json --public-key BOMB",
    };

    // A quarter of a gigabyte each: what stands first, and then again and again.
    private static readonly Dictionary<string, (string First, string Again)> Large = new(StringComparer.Ordinal)
    {
        ["brackets"] = ("", "["),
        ["braces"] = ("", "{\"a\":"),
        ["blanks"] = ("", " "),
        ["short lines"] = ("", "a\n"),
        ["null characters"] = ("", "\0"),
        ["wide list"] = ("[", "1,"),
        ["empty objects"] = ("[", "{},"),
        ["duplicate keys"] = ("{", "\"a\":1,"),
        ["huge value"] = ("{\"a\":\"", "x"),
        ["huge number"] = ("{\"a\":", "9"),
        ["null escapes"] = ("{\"a\":\"", "\\u0000"),
        ["a record of empty units"] = (HeadOfRecord, "{},"),
        ["a record with a huge text"] = ($"{HeadOfRecord}{{\"id\":\"", "x"),
        ["a record with many keys"] = ("{\"record\":\"assessment\",\"format\":3,\"head\":{", "\"a\":1,"),
        ["a record with rubbish in it"] = ("{\"record\":\"assessment\",\"format\":3,\"head\":{\"a\":[", "1,"),
    };

    private static readonly Dictionary<string, (string First, string Again)> LargeParts = new(StringComparer.Ordinal)
    {
        ["brackets"] = ($"{HeadOfPart}{{\"unit\":", "["),
        ["huge sheet"] = ($"{HeadOfPart}{{\"unit\":0,\"complete\":true,\"sheet\":\"", "x"),
        ["wide list"] = ($"{HeadOfPart}{{\"fact\":[", "1,"),
        ["endless line"] = ("", " "),
    };

    public static TheoryData<string> Kinds { get; } = [.. Texts.Keys];

    public static TheoryData<string> LargeKinds { get; } = [.. Large.Keys];

    public static TheoryData<string> LargePartKinds { get; } = [.. LargeParts.Keys];

    public static TheoryData<string> OtherFiles { get; } = [.. Others.Keys];

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void Any_other_file_is_refused(string file)
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts).With("grades.yaml", River.Grading)
            .With("subjects.yaml", River.Subjects).With("figures.yaml", "figures: {}\n");
        workplace.Run("seal river.yaml --units units.yaml --evidence facts.ndjson --output record.json").Code.ShouldBe(0);
        foreach (string kind in Texts.Keys)
        {
            workplace.With($"bomb-{file}", Texts[kind]());
            Run(workplace, Others[file].Replace("BOMB", $"bomb-{file}", StringComparison.Ordinal)).ShouldBeInRange(1, 4, kind);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_file_is_refused(string kind)
    {
        using Workplace workplace = new Workplace().With("bomb.yaml", Texts[kind]());
        Run(workplace, "check bomb.yaml").ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_record_is_refused(string kind)
    {
        using Workplace workplace = new Workplace().With("bomb.json", Texts[kind]());
        Run(workplace, "verify bomb.json").ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evidence_is_refused(string kind)
    {
        using Workplace workplace = River.Workplace().With("bomb.ndjson", Texts[kind]());
        Run(workplace, "score river.yaml --units units.yaml --evidence bomb.ndjson").ShouldBe(4);
    }

    [Theory]
    [InlineData("brackets")]
    [InlineData("dashes")]
    [InlineData("wide list")]
    [InlineData("huge value")]
    public void A_table_is_refused(string kind)
    {
        using Workplace workplace = River.Workplace().With("bomb.csv", Texts[kind]());
        Run(workplace, "score river.yaml --units units.yaml --evidence bomb.csv").ShouldBe(4);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_gigabytes_is_refused()
    {
        using Workplace workplace = River.Workplace();
        using (ZipArchive archive = ZipFile.Open(Path.Combine(workplace.Folder, "bomb.xlsx"), ZipArchiveMode.Create))
        {
            using Stream entry = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            byte[] part = new byte[1024 * 1024];
            for (int i = 0; i < 1024; i++)
            {
                entry.Write(part);
            }
        }

        Run(workplace, "score river.yaml --units units.yaml --evidence bomb.xlsx").ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(LargeKinds))]
    public void A_large_record_is_refused(string kind)
    {
        using Workplace workplace = new();
        Write(workplace, "bomb.json", Large[kind]);
        Run(workplace, "verify bomb.json").ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(LargePartKinds))]
    public void A_large_part_is_refused(string kind)
    {
        using Workplace workplace = River.Workplace();
        Write(workplace, "bomb.part", LargeParts[kind]);
        Run(workplace, "merge river.yaml --units units.yaml --parts bomb.part").ShouldBe(2);
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml", "<si><t>x</t></si>")]
    [InlineData("xl/styles.xml", "<xf/>")]
    public void A_workbook_whose_parts_have_gigabytes_is_refused(string part, string again)
    {
        using Workplace workplace = River.Workplace();
        using (ZipArchive archive = ZipFile.Open(Path.Combine(workplace.Folder, "bomb.xlsx"), ZipArchiveMode.Create))
        {
            using Stream entry = archive.CreateEntry(part).Open();
            byte[] piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(again, 60_000)));
            for (int i = 0; i < 1024; i++)
            {
                entry.Write(piece);
            }
        }

        Run(workplace, "score river.yaml --units units.yaml --evidence bomb.xlsx").ShouldBe(4);
    }

    private static void Write(Workplace workplace, string file, (string First, string Again) bomb)
    {
        using FileStream stream = File.Create(Path.Combine(workplace.Folder, file));
        stream.Write(Encoding.UTF8.GetBytes(bomb.First));
        byte[] piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(bomb.Again, 1_000_000 / bomb.Again.Length)));
        for (int i = 0; i < 250; i++)
        {
            stream.Write(piece);
        }
    }

    private static int Run(Workplace workplace, string arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(Disk).Assembly.Location, .. arguments.Split(' ')])
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HundredMegabytes;
        using Process process = Process.Start(start).ShouldNotBeNull();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.Result.ShouldNotContain("OutOfMemory");
        error.Result.ShouldNotContain("程序有缺陷");
        return process.ExitCode;
    }
}
