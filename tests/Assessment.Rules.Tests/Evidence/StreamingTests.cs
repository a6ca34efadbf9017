using System.Text;

namespace Assessment.Rules.Tests.Evidence;

public sealed class StreamingTests
{
    private const string Good = """{"id":"f1","unit":"qinghe","kind":"D1.1-a"}""";

    [Fact]
    public void A_bad_line_does_not_touch_the_next() =>
        Given.Ndjson("{", Good, "x").Facts.ShouldHaveSingleItem().Span.Line.ShouldBe(2);

    [Fact]
    public void Empty_lines_and_a_byte_order_mark_are_passed_over() =>
        Given.Text($"\uFEFF{Good}\r\n \t\r\n\n", EvidenceFormat.Ndjson).ShouldSatisfyAllConditions(
            result => result.Facts.Length.ShouldBe(1),
            result => result.Diagnostics.ShouldBeEmpty());

    [Fact]
    public void A_line_that_is_too_long_is_refused_and_counted()
    {
        string longLine = new('x', 3 * 1024 * 1024);

        EvidenceResult result = Given.Ndjson(longLine, Good);

        result.Codes().ShouldBe(["ASM4032"]);
        result.Facts.ShouldHaveSingleItem().Span.Line.ShouldBe(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65_536)]
    public void Lines_are_found_however_the_bytes_arrive(int atOnce)
    {
        string text = string.Concat(Enumerable.Range(1, 500).Select(number => Good.Replace("f1", $"f{number}", StringComparison.Ordinal) + "\n"));

        var entries = SampleScheme.Reader().Stream(new Dripping(text, atOnce), "evidence").ToList();

        entries.Select(entry => entry.Fact?.Id).ShouldBe(Enumerable.Range(1, 500).Select(number => $"f{number}"));
        entries[^1].Fact?.Span.Line.ShouldBe(500);
    }

    [Fact]
    public void Facts_come_before_the_file_has_ended()
    {
        Dripping content = new(string.Concat(Enumerable.Repeat(Good + "\n", 200_000)), 4_096);

        SampleScheme.Reader().Stream(content, "evidence").First().Fact.ShouldNotBeNull();

        content.Position.ShouldBeLessThan(content.Length / 2);
    }

    [Fact]
    public void Facts_share_the_texts_that_they_have_in_common()
    {
        EvidenceResult result = Given.Ndjson(Good, Good.Replace("f1", "f2", StringComparison.Ordinal));

        result.Facts[1].Unit.ShouldBeSameAs(result.Facts[0].Unit);
        result.Facts[1].Kind.ShouldBeSameAs(result.Facts[0].Kind);
    }

    [Fact]
    public void Bytes_in_memory_are_read_without_a_stream()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"xx{Good}xx");

        SampleScheme.Reader().Read(bytes.AsMemory(2..^2), "evidence", EvidenceFormat.Ndjson).Facts.ShouldHaveSingleItem().Id.ShouldBe("f1");
    }
}
