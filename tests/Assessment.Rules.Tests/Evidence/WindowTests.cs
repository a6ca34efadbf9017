using System.Text;
using Assessment.Fuzz;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>JSON and CSV are read piece by piece: the facts, the faults and their places are those of the file read in one piece.</summary>
public sealed class WindowTests
{
    private const string Fact = "{\"id\":\"f1\",\"unit\":\"qinghe\",\"kind\":\"D1.1-a\"}";

    public static TheoryData<string> Files { get; } = [.. BadFile.Names.Where(name => name.EndsWith(".json", StringComparison.Ordinal) || name.EndsWith(".csv", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_the_same_however_its_bytes_arrive(string name)
    {
        byte[] bytes = File.ReadAllBytes(BadFile.PathOf(name));
        EvidenceFormat format = name.EndsWith("csv", StringComparison.Ordinal) ? EvidenceFormat.Csv : EvidenceFormat.Json;
        foreach (int atOnce in (int[])[1, 2, 5, 64])
        {
            Said(new Dripping(bytes, atOnce), format).ShouldBe(Said(new MemoryStream(bytes), format));
        }
    }

    [Theory]
    [InlineData(EvidenceFormat.Json)]
    [InlineData(EvidenceFormat.Csv)]
    public void So_does_a_file_with_any_mistake(EvidenceFormat format)
    {
        byte[] good = Encoding.UTF8.GetBytes(Good(format, 6));
        Chance chance = new(20260701);
        for (int i = 0; i < 400; i++)
        {
            byte[] bytes = [.. good];
            bytes[chance.Below(bytes.Length)] = (byte)chance.Below(256);
            bytes[chance.Below(bytes.Length)] = "\"{}[],\n\r"u8[chance.Below(8)];
            Said(new Dripping(bytes, 1 + chance.Below(40)), format).ShouldBe(Said(new MemoryStream(bytes), format), Convert.ToBase64String(bytes));
        }
    }

    // Line 1 has the bracket or the header, and fact n stands on line n + 1.
    [Theory]
    [InlineData(EvidenceFormat.Json, "evidence:2001:38")]
    [InlineData(EvidenceFormat.Csv, "evidence:2001:3")]
    public void A_place_far_behind_is_counted_from_the_beginning(EvidenceFormat format, string place)
    {
        string text = Good(format, 3_000).Replace("甲乙丙2000号", "甲乙丙", StringComparison.Ordinal);
        string bad = format == EvidenceFormat.Json
            ? text.Replace("\"f2000\",\"unit\":\"qinghe\",\"kind\":\"D1.1-a\"", "\"f2000\",\"unit\":\"qinghe\",\"kind\":\"D9\"", StringComparison.Ordinal)
            : text.Replace("f2000,qinghe,D1.1-a", "f2000,qinghe,D9", StringComparison.Ordinal);
        EvidenceResult result = Given.Text(bad, format);
        result.Diagnostics.ShouldHaveSingleItem().Span.ToString().ShouldBe(place);
        result.Facts.Length.ShouldBe(2_999);
    }

    [Theory]
    [InlineData(EvidenceFormat.Json)]
    [InlineData(EvidenceFormat.Csv)]
    public void What_is_no_text_ends_the_file_at_its_line(EvidenceFormat format)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Good(format, 3_000));
        bytes[Encoding.UTF8.GetByteCount(Good(format, 3_000).Split("甲乙丙2000号")[0]) + 1] = 0xFF;
        EvidenceResult result = SampleScheme.Reader().Read(new MemoryStream(bytes), "evidence", format);
        result.Diagnostics.ShouldHaveSingleItem().Span.ToString().ShouldBe("evidence:2001:1");
        result.Codes().ShouldBe(["ASM4031"]);
        result.Facts.Length.ShouldBe(1_999);
    }

    [Theory]
    [InlineData(EvidenceFormat.Json)]
    [InlineData(EvidenceFormat.Csv)]
    public void Of_a_pipe_that_is_too_long_what_came_before_is_read(EvidenceFormat format)
    {
        string text = Good(format, 100);
        EvidenceResult result = SampleScheme.Reader(new EvidenceLimits { FileBytes = 2_000 }).Read(new Dripping(text, 10), "evidence", format);
        result.Codes().ShouldBe(["ASM4035"]);
        result.Facts.Length.ShouldBe(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[..2_000]).Split('\n').Length - 2);
    }

    [Theory]
    [InlineData(EvidenceFormat.Json)]
    [InlineData(EvidenceFormat.Csv)]
    public void Of_a_file_that_is_too_long_nothing_is_read(EvidenceFormat format)
    {
        EvidenceResult result = SampleScheme.Reader(new EvidenceLimits { FileBytes = 2_000 }).ReadText(Good(format, 100), format);
        result.Codes().ShouldBe(["ASM4035"]);
        result.Facts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(1, "ASM4042 evidence:1:2")]
    public void A_fact_in_a_list_has_at_most_so_many_bytes(int beyond, string fault) =>
        string.Join(' ', SampleScheme.Reader(new EvidenceLimits { LineBytes = Fact.Length + 3 })
            .ReadText($"[{Fact[..^1]}{new string(' ', beyond + 3)}}}]", EvidenceFormat.Json)
            .Diagnostics.Select(found => $"{found.Descriptor.Code} {found.Span}")).ShouldBe(fault);

    [Fact]
    public void What_stands_before_a_fact_that_is_too_long_is_read()
    {
        EvidenceResult result = SampleScheme.Reader(new EvidenceLimits { LineBytes = 100 })
            .ReadText($"[{Fact},\n{Fact[..^1]},\"note\":\"{new string('x', 100)}\"}}]", EvidenceFormat.Json);
        result.Diagnostics.ShouldHaveSingleItem().Span.ToString().ShouldBe("evidence:2:1");
        result.Facts.ShouldHaveSingleItem().Id.ShouldBe("f1");
    }

    // All that follows a quote that is never closed would be one cell.
    [Fact]
    public void A_quote_without_an_end_is_told_at_its_line_and_not_kept()
    {
        string lines = string.Concat(Enumerable.Range(3, 30_000).Select(number => $"f{number},qinghe,D1.1-a\n"));
        EvidenceResult result = SampleScheme.Reader(new EvidenceLimits { LineBytes = 10_000 }).ReadText($"id,unit,kind\nf1,qinghe,D1.1-a\nf2,qinghe,\"D1.1-a\n{lines}", EvidenceFormat.Csv);
        result.Codes().ShouldBe(["ASM4041"]);
        result.Diagnostics[0].Span.ToString().ShouldBe("evidence:3:1");
        result.Facts.ShouldHaveSingleItem().Id.ShouldBe("f1");
    }

    [Fact]
    public void A_cell_with_line_breaks_is_one_fact_wherever_a_piece_ends()
    {
        string rows = string.Concat(Enumerable.Range(1, 3_000).Select(number => $"f{number},qinghe,D1.1-a,\"甲\r\n,\"\"乙\"\"\n丙\"\r\n"));
        EvidenceResult result = Given.Text($"id,unit,kind,note\r\n{rows}", EvidenceFormat.Csv);
        result.Diagnostics.ShouldBeEmpty();
        result.Facts.Select(fact => fact.Id).ShouldBe(Enumerable.Range(1, 3_000).Select(number => $"f{number}"));
        result.Facts.ShouldAllBe(fact => fact.Note == "甲\r\n,\"乙\"\n丙");
        result.Facts[^1].Span.Line.ShouldBe(2 + (2_999 * 3));
    }

    [Fact]
    public void Of_a_literal_that_is_none_what_is_wrong_is_told_and_not_the_rest_of_the_file()
    {
        string message = Given.Text($"[{Fact},\nfals{new string('x', 100_000)}", EvidenceFormat.Json).Diagnostics.ShouldHaveSingleItem().Message(Model.Language.English);
        message.ShouldBe("From `xxxxxxxxxxxxxxxxxxxx…` on this is not JSON.");
    }

    private static string Good(EvidenceFormat format, int facts) => format == EvidenceFormat.Json
        ? $"[\n{string.Join(",\n", Enumerable.Range(1, facts).Select(number => $"{{\"id\":\"f{number}\",\"unit\":\"qinghe\",\"kind\":\"D1.1-a\",\"note\":\"甲乙丙{number}号\"}}"))}\n]\n"
        : "id,unit,kind,note\n" + string.Concat(Enumerable.Range(1, facts).Select(number => $"f{number},qinghe,D1.1-a,甲乙丙{number}号\n"));

    private static string Said(Stream content, EvidenceFormat format)
    {
        EvidenceResult result = SampleScheme.Reader().Read(content, "evidence", format);
        return string.Join('\n', result.Facts.Select(fact => $"{fact.Span} {fact.Id} {fact.Unit} {fact.Kind} {fact.Note}")
            .Concat(result.Diagnostics.Select(fault => $"{fault.Span} {fault.Descriptor.Code} {fault.Message(Model.Language.English)}")));
    }
}
