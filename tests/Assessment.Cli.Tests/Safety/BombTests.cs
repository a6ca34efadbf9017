using System.Diagnostics;
using System.IO.Compression;

namespace Assessment.Cli.Tests.Safety;

/// <summary>The command refuses files made to exhaust it while its memory is held to 100 MB.</summary>
public sealed class BombTests
{
    private const string HundredMegabytes = "0x6400000";

    private static readonly Dictionary<string, Func<string>> Texts = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => new string('[', 4_000_000),
        ["dashes"] = () => string.Concat(Enumerable.Repeat("- ", 2_000_000)),
        ["aliases"] = () => string.Concat(Enumerable.Range(1, 40).Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat($"*a{n - 1}", 9))}]\n")),
        ["many keys"] = () => string.Concat(Enumerable.Range(1, 99_000).Select(n => $"k{n}: 1\n")),
        ["wide list"] = () => $"[{string.Concat(Enumerable.Repeat("1,", 1_900_000))}]",
        ["huge value"] = () => "a: " + new string('b', 4_000_000),
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

    public static TheoryData<string> Kinds { get; } = [.. Texts.Keys];

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
