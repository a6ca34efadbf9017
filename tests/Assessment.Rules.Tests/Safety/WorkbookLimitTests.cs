using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Evidence;

namespace Assessment.Rules.Tests.Safety;

/// <summary>Each limit of a workbook holds at its figure and refuses one above, with its own code, before the packages see the file; see <c>docs/limits.md</c>.</summary>
public sealed class WorkbookLimitTests
{
    private const string Row = "<row><c t=\"inlineStr\"><is><t>id</t></is></c></row>";

    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "")]
    [InlineData(6, "ASM4044")]
    public void A_sheet_has_at_most_so_many_rows(int rows, string code) =>
        Codes(Row + Many("<row/>", rows - 1), new EvidenceLimits { Rows = 5 }).ShouldBe(code);

    [Theory]
    [InlineData(5, "")]
    [InlineData(6, "ASM4044")]
    [InlineData(2_000_000_000, "ASM4044")]
    public void A_row_that_says_where_it_stands_counts_as_that(int number, string code) =>
        Codes(Row.Replace("<row>", $"<row r=\"{number}\">", StringComparison.Ordinal), new EvidenceLimits { Rows = 5 }).ShouldBe(code);

    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "")]
    [InlineData(6, "ASM4045")]
    public void A_sheet_has_at_most_so_many_columns(int columns, string code) =>
        Codes($"<row><c t=\"inlineStr\"><is><t>id</t></is></c>{Many("<c/>", columns - 1)}</row>", new EvidenceLimits { Columns = 5 }).ShouldBe(code);

    [Theory]
    [InlineData("E1", "")]
    [InlineData("F1", "ASM4045")]
    [InlineData("ZZZZ1", "ASM4045")]
    public void A_cell_that_says_where_it_stands_counts_as_that(string reference, string code) =>
        Codes($"<row><c t=\"inlineStr\" r=\"{reference}\"><is><t>id</t></is></c></row>", new EvidenceLimits { Columns = 5 }).ShouldBe(code);

    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "")]
    [InlineData(6, "ASM4046")]
    public void A_workbook_has_at_most_so_many_shared_texts(int texts, string code) =>
        Codes(Row, new EvidenceLimits { SharedTexts = 5 }, $"<sst>{Many("<si><t>甲</t></si>", texts)}</sst>").ShouldBe(code);

    // Thirteen stand around the sheet in every such workbook.
    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "")]
    [InlineData(6, "ASM4047")]
    public void A_workbook_has_at_most_so_many_other_elements(int number, string code) =>
        Codes(Row, new EvidenceLimits { Elements = 13 + 5 }, Many("<mergeCell ref=\"A1:B2\"/>", number)).ShouldBe(code);

    [Theory]
    [InlineData(1_900, "")]
    [InlineData(2_100, "ASM4048")]
    public void A_tag_has_at_most_so_many_bytes(int length, string code) =>
        Codes(Row, new EvidenceLimits { LineBytes = 2_000 }, $"<a b=\"{new string('x', length)}\"/>").ShouldBe(code);

    [Theory]
    [InlineData(1_900, "")]
    [InlineData(2_100, "ASM4048")]
    public void A_text_has_at_most_so_many_bytes(int length, string code) =>
        Codes($"<row><c t=\"inlineStr\"><is><t>{new string('x', length)}</t></is></c></row>", new EvidenceLimits { LineBytes = 2_000 }).ShouldBe(code);

    [Fact]
    public void A_cell_of_many_short_texts_is_held_to_the_same() =>
        Codes($"<row><c t=\"inlineStr\"><is>{Many("<r><t>甲乙丙丁</t></r>", 40_000)}</is></c></row>", new EvidenceLimits { LineBytes = 100_000, PackingRatio = 10_000 }).ShouldBe("ASM4048");

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM4035")]
    public void A_workbook_is_packed_into_at_most_so_many_bytes(int beyond, string code)
    {
        byte[] bytes = Book(Row, "");
        Codes(bytes, new EvidenceLimits { PackedBytes = bytes.Length - beyond }).ShouldBe(code);
    }

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM4035")]
    public void A_workbook_unpacks_to_at_most_so_many_bytes(int beyond, string code)
    {
        byte[] bytes = Book(Row, "");
        using ZipArchive archive = new(new MemoryStream(bytes));
        Codes(bytes, new EvidenceLimits { FileBytes = (int)archive.Entries.Sum(entry => entry.Length) - beyond }).ShouldBe(code);
    }

    // Of two mebibytes of blanks, which deflate packs to a thousandth.
    [Theory]
    [InlineData(1_200, "")]
    [InlineData(100, "ASM4043")]
    public void A_large_entry_is_packed_only_so_tightly(int ratio, string code) =>
        Codes(Row, new EvidenceLimits { PackingRatio = ratio, LineBytes = 3_000_000 }, new string(' ', 2 * 1024 * 1024)).ShouldBe(code);

    // A blank more is packed into the same bytes, so that somewhere an entry has exactly a hundred times its packed size.
    [Fact]
    public void An_entry_of_exactly_a_hundred_times_its_packed_size_is_read_and_one_of_a_byte_more_is_not()
    {
        (int few, int many) = (1024 * 1024, 4 * 1024 * 1024);
        while (many - few > 1)
        {
            int between = (few + many) / 2;
            (few, many) = Beyond(between) > 0 ? (few, between) : (between, many);
        }

        (Beyond(few), Beyond(many)).ShouldBe((0, 1));
        EvidenceLimits limits = new() { LineBytes = 8_000_000 };
        Codes(Packed(few), limits).ShouldBe("");
        Codes(Packed(many), limits).ShouldBe("ASM4043");
    }

    [Fact]
    public void A_small_entry_is_packed_as_tightly_as_it_likes() =>
        Codes(Row, new EvidenceLimits { PackingRatio = 1 }, new string(' ', 1000 * 1000)).ShouldBe("");

    [Fact]
    public void The_list_of_parts_is_held_to_a_mebibyte()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int i = 0; i < 10_000; i++)
            {
                archive.CreateEntry($"{i:D70}");
            }
        }

        Codes(stream.ToArray(), EvidenceLimits.Default).ShouldBe("ASM4049");
    }

    // A list of 9,000 entries, each of 46 bytes and its name of 70, ends with 22 bytes and a remark.
    [Theory]
    [InlineData(1_048_575, "ASM4040")]
    [InlineData(1_048_576, "ASM4040")]
    [InlineData(1_048_577, "ASM4049")]
    public void The_list_of_parts_has_at_most_so_many_bytes(int bytes, string code)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int i = 0; i < 9_000; i++)
            {
                archive.CreateEntry($"{i:D70}");
            }

            archive.Comment = new string('x', bytes - (9_000 * 116) - 22);
        }

        Codes(stream.ToArray(), EvidenceLimits.Default).ShouldBe(code);
    }

    // Every entry of the list is the same bytes of the file.
    [Fact]
    public void Entries_that_overlap_are_counted_each()
    {
        byte[] bytes = Book(Row, new string(' ', 1000 * 1000));
        int entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        int end = bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        byte[] again = [.. Enumerable.Repeat(bytes[entry..end], 300).SelectMany(part => part)];
        byte[] last = bytes[end..];
        BitConverter.TryWriteBytes(last.AsSpan(8), (ushort)305).ShouldBeTrue();
        BitConverter.TryWriteBytes(last.AsSpan(10), (ushort)305).ShouldBeTrue();
        BitConverter.TryWriteBytes(last.AsSpan(12), BitConverter.ToInt32(last, 12) + again.Length).ShouldBeTrue();
        Codes([.. bytes[..end], .. again, .. last], EvidenceLimits.Default).ShouldBe("ASM4035");
    }

    [Fact]
    public void A_workbook_within_an_archive_is_no_workbook()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream inner = archive.CreateEntry("inner.xlsx").Open();
            inner.Write(Book(Row, ""));
        }

        Codes(stream.ToArray(), EvidenceLimits.Default).ShouldBe("ASM4040");
    }

    // The size in the archive's list is the one that counts: whoever unpacks the entry gets no more.
    [Fact]
    public void An_entry_that_is_larger_than_it_says_is_read_as_far_as_it_says()
    {
        byte[] bytes = Book(Many(Row, 1_000), "");
        int sheet = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(sheet + 24), 500).ShouldBeTrue();
        Codes(bytes, EvidenceLimits.Default).ShouldBe("ASM4040");
    }

    [Fact]
    public void The_limits_are_those_of_the_documentation()
    {
        string page = Reading.Repository.Text("docs/limits.md");
        EvidenceLimits limits = EvidenceLimits.Default;
        page.ShouldContain($"| {limits.FileBytes / 1024 / 1024} MiB | [ASM4035]");
        page.ShouldContain($"| {limits.PackedBytes / 1024 / 1024} MiB | [ASM4035]");
        (int Limit, string Code)[] rows = [(limits.PackingRatio, "ASM4043"), (limits.Rows, "ASM4044"), (limits.Columns, "ASM4045"), (limits.SharedTexts, "ASM4046"), (limits.Elements, "ASM4047")];
        rows.ShouldAllBe(row => page.Contains($"| {row.Limit.ToString("N0", CultureInfo.InvariantCulture)} | [{row.Code}]", StringComparison.Ordinal));
    }

    /// <summary>A fault for each limit that is exceeded.</summary>
    internal static IEnumerable<Diagnostic> Exceeded() =>
    [
        .. Faults(Book(Row, new string(' ', 2 * 1024 * 1024)), EvidenceLimits.Default),
        .. Faults(Book(Row, ""), new EvidenceLimits { Rows = 0 }),
        .. Faults(Book(Row, ""), new EvidenceLimits { Columns = 0 }),
        .. Faults(Book(Row, "<si/>"), new EvidenceLimits { SharedTexts = 0 }),
        .. Faults(Book(Row, ""), new EvidenceLimits { Elements = 0 }),
        .. Faults(Book(Row, ""), new EvidenceLimits { LineBytes = 10 }),
        .. Faults([.. "PK\u0005\u0006"u8, .. new byte[2 * 1024 * 1024]], EvidenceLimits.Default),
    ];

    // Digits that hardly pack, and blanks that hardly take room; the sheet's bytes beyond a hundred times its packed size.
    private static byte[] Packed(int blanks) => Book(Row, Convert.ToHexString(SomeBytes()) + new string(' ', blanks));

    private static long Beyond(int blanks)
    {
        using ZipArchive archive = new(new MemoryStream(Packed(blanks)));
        ZipArchiveEntry sheet = archive.Entries[^1];
        return sheet.Length - (100 * sheet.CompressedLength);
    }

    private static byte[] SomeBytes()
    {
        byte[] bytes = new byte[20_000];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Book(string rows, string behind) => Fuzz.Workbook.Of(
        stream => stream.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData>{behind}</worksheet>")),
        CompressionLevel.Optimal);

    private static string Codes(string rows, EvidenceLimits limits, string behind = "") => Codes(Book(rows, behind), limits);

    // The header of one column is no fault, and no fact follows.
    private static string Codes(byte[] bytes, EvidenceLimits limits) => string.Join(' ', Faults(bytes, limits)
        .Where(fault => fault.Descriptor.Code is not ("ASM4001" or "ASM4038"))
        .Select(fault => fault.Span == SourceSpan.WholeFile("a.xlsx") ? fault.Descriptor.Code : $"{fault.Span}").Distinct());

    private static ImmutableArray<Diagnostic> Faults(byte[] bytes, EvidenceLimits limits) =>
        SampleScheme.Reader(limits).Read(new MemoryStream(bytes), "a.xlsx", EvidenceFormat.Xlsx).Diagnostics;
}
