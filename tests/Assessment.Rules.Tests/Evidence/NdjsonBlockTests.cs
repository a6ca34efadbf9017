using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>Lines are the same wherever the blocks end in which a file is read.</summary>
public sealed class NdjsonBlockTests
{
    private const int Block = 32 * 1024;
    private const int Longest = 1024 * 1024;

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void A_line_that_ends_at_the_border_of_a_block_is_read(int beyond) =>
        Told(Line("f1", Block + beyond), Line("f2", 100), Line("f3", Block + beyond), Line("f4", 100)).ShouldBe("f1@1 f2@2 f3@3 f4@4");

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(13)]
    public void Lines_lie_across_borders(int further)
    {
        string[] ids = [.. Enumerable.Range(1, 2_000).Select(number => $"f{number}")];

        EvidenceResult result = Given.Ndjson([.. ids.Select((id, at) => Line(id, 60 + (at * further % 101)))]);

        result.Diagnostics.ShouldBeEmpty();
        result.Facts.Select(fact => fact.Id).ShouldBe(ids);
        result.Facts.Select(fact => fact.Span.Line).ShouldBe(Enumerable.Range(1, ids.Length));
    }

    [Theory]
    [InlineData(Block * 3)]
    [InlineData(Longest / 2)]
    [InlineData(Longest - 1)]
    [InlineData(Longest)]
    public void A_line_longer_than_a_block_is_read_up_to_the_limit(int bytes) =>
        Told(Line("f1", 100), Line("f2", bytes), Line("f3", 100), Line("f4", bytes)).ShouldBe("f1@1 f2@2 f3@3 f4@4");

    [Theory]
    [InlineData(Longest + 1)]
    [InlineData((2 * Longest) - 1)]
    [InlineData(2 * Longest)]
    [InlineData((2 * Longest) + 1)]
    [InlineData(3 * Longest)]
    public void A_longer_one_is_refused_and_the_lines_after_it_keep_their_numbers(int bytes) =>
        Told(Line("f1", bytes), Line("f2", 100), Line("f3", bytes), Line("f4", bytes), Line("f5", 100), Line("f6", bytes))
            .ShouldBe("ASM4032@1 f2@2 ASM4032@3 ASM4032@4 f5@5 ASM4032@6");

    [Theory]
    [InlineData(Longest, "f1@1 f2@2")]
    [InlineData(Longest + 1, "ASM4032@1 f2@2")]
    [InlineData(3 * Longest, "ASM4032@1 f2@2")]
    public void A_byte_order_mark_does_not_count_for_the_first_line(int bytes, string told) =>
        Told("\uFEFF" + Line("f1", bytes), Line("f2", 100)).ShouldBe(told);

    [Theory]
    [InlineData(Block - 1, "f1@1 f2@2")]
    [InlineData(Block, "ASM4032@1 f2@2")]
    public void That_holds_where_the_limit_is_that_of_a_block(int bytes, string told) =>
        Told(new EvidenceLimits { LineBytes = Block - 1 }, "\uFEFF" + Line("f1", bytes), Line("f2", 100)).ShouldBe(told);

    [Fact]
    public void Any_limit_can_be_given() =>
        Told(new EvidenceLimits { LineBytes = int.MaxValue }, Line("f1", Block * 3), Line("f2", 100)).ShouldBe("f1@1 f2@2");

    [Fact]
    public void Lines_end_with_carriage_returns_and_the_last_without_a_line_feed() =>
        Told([.. Enumerable.Range(1, 700).Select(number => Line($"f{number}", 99) + '\r'), Line("f701", Block)])
            .ShouldBe(string.Join(' ', Enumerable.Range(1, 701).Select(number => $"f{number}@{number}")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Block)]
    [InlineData((2 * Block) + 1)]
    public void A_file_of_line_feeds_alone_has_nothing_in_it(int number) => Told(new string('\n', number)).ShouldBeEmpty();

    [Fact]
    public void Line_feeds_alone_are_counted() => Told(new string('\n', 3 * Block) + Line("f1", 100)).ShouldBe($"f1@{(3 * Block) + 1}");

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    public void A_byte_order_mark_alone_is_nothing(string text) => Told(text).ShouldBeEmpty();

    // So many bytes, white space at the end.
    private static string Line(string id, int bytes) => $"{{\"id\":\"{id}\",\"unit\":\"qinghe\",\"kind\":\"D1.1-a\"}}".PadRight(bytes);

    private static string Told(params string[] lines) => Told(EvidenceLimits.Default, lines);

    // A fact as `id@line`, a fault as `code@line`, in the file's order.
    private static string Told(EvidenceLimits limits, params string[] lines)
    {
        using MemoryStream content = new(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return string.Join(' ', SampleScheme.Reader(limits).Stream(content, "evidence").Select(Told));
    }

    private static string Told(EvidenceEntry entry)
    {
        (string what, SourceSpan where) = entry.Fact is { } fact ? (fact.Id, fact.Span) : (entry.Refused[0].Fault.Descriptor.Code, entry.Refused[0].Fault.Span);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what}@{where.Line}");
    }
}
