using System.Globalization;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Properties;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>Lines that are read many at a time give what the same facts give as a list, read one after the other.</summary>
public sealed class NdjsonPropertyTests
{
    private const int Lines = 4_000;
    private static readonly EvidenceLimits Limits = new() { FactsPerUnit = Lines / 4 };

    // A fault of JSON itself ends a list.
    private static readonly string[] Faulty = [.. BadLine.All().Where(row => row[0] is not ("ASM4030" or "ASM4033" or "ASM4054")).Select(row => (string)row[2])];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Lines_and_a_list_are_read_alike(int seed)
    {
        string[][] files = [Made(new Dice(seed)), Made(new Dice(seed + 1_000))];
        EvidenceReader lines = SampleScheme.Reader(Limits);
        EvidenceReader list = SampleScheme.Reader(Limits);

        for (int file = 0; file < files.Length; file++)
        {
            EvidenceResult one = lines.ReadText(string.Join('\n', files[file]), EvidenceFormat.Ndjson, $"file{file}");
            EvidenceResult other = list.ReadText(AsList(files[file]), EvidenceFormat.Json, $"file{file}");

            one.Refused.Select(fact => Told(fact, 0)).ShouldBe(other.Refused.Select(fact => Told(fact, 1)));
            one.Facts.Select(fact => Told(fact, 0)).ShouldBe(other.Facts.Select(fact => Told(fact, 1)));
        }

        lines.WithoutFact.Order(StringComparer.Ordinal).ShouldBe(list.WithoutFact.Order(StringComparer.Ordinal));
        lines.WithoutFact.ShouldNotBeEmpty();
    }

    private static string[] Made(Dice dice) => [.. Enumerable.Range(0, Lines).Select(_ => Line(dice))];

    private static string Line(Dice dice) => dice.Weighed((80, 0), (10, 1), (5, 2), (2, 3), (3, 4)) switch
    {
        0 => Good(dice, "D1.1-a"),
        1 => dice.Pick(Faulty.AsSpan()).Replace("\"id\":\"f\"", $"\"id\":\"{Id(dice)}\"", StringComparison.Ordinal),
        2 => Good(dice, "budget-report"),
        3 => dice.Pick("", " \t", "\r"),
        _ => Good(dice, dice.Pick("D1.1-a", "?", "withdrawal")).Replace("\"count\"", "\"replaces\":\"n1\",\"count\"", StringComparison.Ordinal),
    };

    // Of various lengths, a few of them beyond a block.
    private static string Good(Dice dice, string kind)
    {
        string padding = new(' ', dice.Weighed((90, 0), (30, 300), (1, 40_000)));
        return $"{{\"id\":\"{Id(dice)}\",\"unit\":\"{dice.Pick("qinghe", "qinghe", "lushan", "清河")}\",\"kind\":\"{kind}\",{padding}\"count\":{dice.Below(3)},\"note\":\"说明\"}}";
    }

    // Few enough for many to come again, and not all.
    private static string Id(Dice dice) => string.Create(CultureInfo.InvariantCulture, $"n{dice.Below(4 * Lines)}");

    // Each fact stands one line below its own in NDJSON, in the same columns.
    private static string AsList(string[] lines)
    {
        int last = Array.FindLastIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        StringBuilder list = new("[\n");
        for (int at = 0; at < lines.Length; at++)
        {
            list.Append(lines[at]).Append(at < last && !string.IsNullOrWhiteSpace(lines[at]) ? ",\n" : "\n");
        }

        return list.Append(']').ToString();
    }

    private static string Told(RefusedFact fact, int above) => string.Create(
        CultureInfo.InvariantCulture,
        $"{fact.UnitId} {fact.FactId} {fact.Fault.Descriptor.Code} {Told(fact.Fault.Span, above)} {fact.Fault.Suggestion} <{string.Join(' ', fact.Fault.Related.Select(span => Told(span, above, isWhole: true)))}>");

    private static string Told(Fact fact, int above) =>
        string.Create(CultureInfo.InvariantCulture, $"{fact.Id} {fact.Unit} {fact.Kind} {fact.Count} {fact.Replaces} {fact.Note} {Told(fact.Span, above, isWhole: true)}");

    // Of a fact in a line the line is known, of a fact in a list its first character; what more there is has neither.
    private static string Told(SourceSpan span, int above, bool isWhole = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.File}:{(span == SourceSpan.WholeFile(span.File) ? 0 : span.Line - above)}:{(isWhole ? 1 : span.Column)}");
}
