using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>What the facts of a run have to do with one another, wherever they stand.</summary>
public sealed class NdjsonRunTests
{
    // As many lines as make three blocks, all of them good.
    private const int Between = 1_500;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Between)]
    [InlineData(20 * Between)]
    public void An_id_used_again_is_refused_and_names_the_line_of_its_first_use(int between)
    {
        EvidenceResult result = Given.Ndjson(["", Line("x"), .. Others(between), Line("x"), Line("x")]);

        result.Facts.Length.ShouldBe(between + 1);
        Told(result).ShouldBe([$"x ASM4006 evidence:{between + 3}:7 evidence:2:1", $"x ASM4006 evidence:{between + 4}:7 evidence:2:1"]);
    }

    [Fact]
    public void Nor_may_it_be_used_in_another_file()
    {
        EvidenceReader reader = SampleScheme.Reader();

        reader.ReadText(Line("y") + '\n' + Line("x"), EvidenceFormat.Ndjson, "first").Diagnostics.ShouldBeEmpty();

        Told(reader.ReadText(Line("x"), EvidenceFormat.Ndjson, "second")).ShouldBe(["x ASM4006 second:1:7 first:2:1"]);
        Told(reader.ReadText($"[{Line("y")}]", EvidenceFormat.Json, "third")).ShouldBe(["y ASM4006 third:1:8 first:1:1"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Between)]
    public void An_id_is_used_though_its_fact_was_refused(int between)
    {
        EvidenceReader reader = SampleScheme.Reader();

        EvidenceResult result = reader.ReadText(Text([Line("x", kind: "?"), .. Others(between), Line("x")]), EvidenceFormat.Ndjson);

        Told(result).ShouldBe(["x ASM4001 evidence:1:34", $"x ASM4006 evidence:{between + 2}:7 evidence:1:1"]);
        reader.WithoutFact.ShouldBe(["x"]);
    }

    [Theory]
    [InlineData("""{"id":"x","unit":"qinghe","kind":"budget-report"}""")]
    [InlineData("""{"id":"x","unit":"qinghe","kind":"D1.1-a",}""")]
    public void A_line_that_is_passed_over_uses_no_id(string line)
    {
        EvidenceReader reader = SampleScheme.Reader();

        reader.ReadText(Text([line, Line("x")]), EvidenceFormat.Ndjson).Facts.ShouldHaveSingleItem().Span.Line.ShouldBe(2);
        reader.WithoutFact.ShouldBe(["x"]);
    }

    [Fact]
    public void A_fault_comes_with_the_other_faults_of_its_line() =>
        Told(Given.Ndjson(Line("x"), """{"id":"x","unit":"qinghe","kind":"D1.1-a","count":-1}"""))
            .ShouldBe(["x ASM4006 evidence:2:7 evidence:1:1", "x ASM4024 evidence:2:51"]);

    [Theory]
    [InlineData(10)]
    [InlineData(Between)]
    public void Facts_of_a_unit_are_counted_over_all_blocks_and_files(int most)
    {
        EvidenceReader reader = SampleScheme.Reader(new EvidenceLimits { FactsPerUnit = most });
        string[] other = [.. Enumerable.Range(0, most).Select(number => Line($"l{number}", unit: "lushan"))];

        reader.ReadText(Text(Others(most - 1).Zip(other).SelectMany(pair => new[] { pair.First, pair.Second })), EvidenceFormat.Ndjson).Diagnostics.ShouldBeEmpty();

        EvidenceResult second = reader.ReadText(Text([Line("a", kind: "?"), Line("b"), Line("c", unit: "lushan"), Line("d", unit: "lushan")]), EvidenceFormat.Ndjson, "second");
        Told(second).ShouldBe(["a ASM4001 second:1:34", "b ASM4008 second:2:1", "d ASM4008 second:4:1"]);
        second.Facts.Select(fact => fact.Id).ShouldBe(["c"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Between)]
    public void Whoever_stops_early_leaves_nobody_behind_who_reads(int after)
    {
        using MemoryStream content = Given.Stream(Text(Others(40 * Between)));
        EvidenceReader reader = SampleScheme.Reader();

        reader.Stream(content, "evidence").Take(after).Count().ShouldBe(after);

        // What is read on is read by somebody else.
        content.Position = 0;
        reader.Stream(content, "again").Count().ShouldBe(40 * Between);
    }

    [Fact]
    public void A_file_that_cannot_be_read_on_says_so_itself()
    {
        using Breaking content = new(Text(Others(40 * Between)), 1_000_000);

        Should.Throw<IOException>(() => SampleScheme.Reader().Stream(content, "evidence").Count()).Message.ShouldBe("gone");
    }

    private static string Line(string id, string unit = "qinghe", string kind = "D1.1-a") => $"{{\"id\":\"{id}\",\"unit\":\"{unit}\",\"kind\":\"{kind}\"}}";

    private static IEnumerable<string> Others(int number) => Enumerable.Range(0, number).Select(other => Line($"o{other}") + new string(' ', 20));

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);

    private static IEnumerable<string> Told(EvidenceResult result) =>
        result.Refused.Select(fact => $"{fact.FactId} {fact.Fault.Descriptor.Code} {string.Join(' ', fact.Fault.Related.Prepend(fact.Fault.Span))}");

    /// <summary>A stream that cannot be read beyond a place.</summary>
    private sealed class Breaking(string text, int readable) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position >= readable ? throw new IOException("gone") : base.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) =>
            Position >= readable ? throw new IOException("gone") : base.Read(buffer);
    }
}
