using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Tests.Evidence;
using Assessment.Rules.Tests.Scoring;

namespace Assessment.Rules.Tests.Safety;

/// <summary>Of very many faults the first are told, and how many more there are, in every format; see <c>docs/limits.md</c>.</summary>
public sealed class FaultLimitTests
{
    public static TheoryData<EvidenceFormat> Formats { get; } = [.. Enum.GetValues<EvidenceFormat>()];

    /// <summary>What a file provokes of which most is refused.</summary>
    internal static ImmutableArray<Diagnostic> Exceeded() => SampleScheme.Reader(new EvidenceLimits { RefusedFacts = 1 }).ReadText(Text(EvidenceFormat.Ndjson, 2, "qinghe"), EvidenceFormat.Ndjson).Diagnostics;

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_thousand_faults_are_told(EvidenceFormat format)
    {
        foreach (int number in (int[])[999, 1_000])
        {
            EvidenceResult result = Read(format, number, "qinghe");
            result.Diagnostics.Length.ShouldBe(number);
            result.Codes().Distinct().ShouldBe(["ASM4001"]);
            result.Refused.Select(fact => fact.Fault).ShouldBe(result.Diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Of_more_the_first_thousand_are_told_and_how_many_there_are(EvidenceFormat format)
    {
        EvidenceResult result = Read(format, 1_500, "qinghe");
        result.Diagnostics.Length.ShouldBe(1_001);
        result.Codes().Distinct().ShouldBe(["ASM4001", "ASM1020"]);
        result.Diagnostics[^1].Message(Language.English).ShouldBe("Further faults that are not listed: 500.");
        result.Diagnostics[^1].Span.ToString().ShouldBe("evidence");
        result.Refused.Length.ShouldBe(1_001);
        result.Refused[^1].UnitId.ShouldBe("qinghe");
    }

    // What a person is told does not cost what nobody is told.
    [Fact]
    public void What_was_meant_is_looked_for_as_long_as_faults_are_told()
    {
        using MemoryStream content = Given.Stream(Text(EvidenceFormat.Ndjson, 1_500, "qinghe"));
        EvidenceEntry[] entries = [.. SampleScheme.Reader().Stream(content, "evidence")];
        entries.Count(entry => entry.Refused[0].Fault.Suggestion == "D1.1-a").ShouldBe(1_000);
        entries[999].Refused[0].Fault.Suggestion.ShouldNotBeNull();
    }

    [Fact]
    public void Each_unit_knows_of_its_own()
    {
        string lines = Text(EvidenceFormat.Ndjson, 1_200, "qinghe") + Text(EvidenceFormat.Ndjson, 7, "lushan") + Text(EvidenceFormat.Ndjson, 3, "nobody");
        EvidenceResult result = Given.Text(lines, EvidenceFormat.Ndjson);
        result.Diagnostics[^1].Message(Language.English).ShouldBe("Further faults that are not listed: 213.");
        result.Refused.Skip(1_000).Select(fact => $"{fact.UnitId} {fact.Fault.Arguments[0]}").ShouldBe(["qinghe 200", "lushan 7", " 6"]);
    }

    // The second file goes on with the unit with which the first ends.
    [Fact]
    public void Scoring_while_reading_tells_the_same()
    {
        string[] files =
        [
            Text(EvidenceFormat.Ndjson, 1_300, "qinghe") + Text(EvidenceFormat.Ndjson, 4, "nobody") + Text(EvidenceFormat.Ndjson, 5, "lushan"),
            Text(EvidenceFormat.Ndjson, 1_200, "lushan").Replace("\"id\":\"lushan", "\"id\":\"again", StringComparison.Ordinal),
        ];
        RuleSet rules = RuleSet.Compile(SampleScheme.Scheme with { Total = new Quantity.Number(8, false, SourceSpan.None) });
        BothWays both = new(rules, SampleScheme.Units, TimeView.Everything, [.. files]);
        both.ShouldAgree();
        both.Whole().Sheets[1].Refused.Select(fault => fault.Descriptor.Code).Distinct().ShouldBe(["ASM1020", "ASM4001"], ignoreOrder: true);
        both.Whole().Sheets[1].Refused.Where(fault => fault.Descriptor.Code == "ASM1020").Select(fault => $"{fault.Span} {fault.Arguments[0]}").ShouldBe(["evidence0.ndjson 5", "evidence1.ndjson 200"]);
    }

    // Three may be refused; a fourth is one too many unless as many are read.
    [Theory]
    [InlineData("bbb", "")]
    [InlineData("bbbb", "evidence:4:1 3 0")]
    [InlineData("gggbbbb", "")]
    [InlineData("ggbbbg", "evidence:6:1 3 2")]
    [InlineData("ggbbggbbbg", "evidence:10:1 5 4", 5)]
    [InlineData("bbbggggggg", "evidence:4:1 3 0")]
    public void A_file_of_which_most_is_refused_is_not_read_on(string facts, string end, int refused = 3)
    {
        string text = string.Concat(facts.Select((sort, at) => (sort == 'g' ? Line($"f{at}", "qinghe").Replace("-b", "-a", StringComparison.Ordinal) : Line($"f{at}", "qinghe")) + "\n"));
        EvidenceResult result = SampleScheme.Reader(new EvidenceLimits { RefusedFacts = refused }).ReadText(text, EvidenceFormat.Ndjson);
        string.Concat(result.Diagnostics.Where(fault => fault.Descriptor.Code == "ASM4055").Select(fault => $"{fault.Span} {string.Join(' ', fault.Arguments)}")).ShouldBe(end);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void So_it_is_in_every_format(EvidenceFormat format)
    {
        Read(format, 10_000, "qinghe").Codes().Distinct().ShouldBe(["ASM4001", "ASM1020"]);
        EvidenceResult result = Read(format, 12_000, "qinghe");
        result.Codes().Distinct().ShouldBe(["ASM4001", "ASM4055", "ASM1020"]);
        result.Diagnostics[^1].Message(Language.English).ShouldBe("Further faults that are not listed: 9000.");
    }

    [Fact]
    public void So_it_is_when_units_are_scored_while_reading()
    {
        string good = Corrected("lushan");
        RuleSet rules = RuleSet.Compile(SampleScheme.Scheme with { Total = new Quantity.Number(8, false, SourceSpan.None) });
        BothWays both = new(rules, SampleScheme.Units, TimeView.Everything, [Text(EvidenceFormat.Ndjson, 10_001, "qinghe") + good, good.Replace("\"id\":\"lushan", "\"id\":\"again", StringComparison.Ordinal)]);
        both.ShouldAgree();
        both.Whole().Sheets[1].Lines.SelectMany(line => line.Facts).Select(fact => fact.Id).ShouldBe(["again"]);
    }

    [Theory]
    [InlineData(999, 999, "ASM4052 qinghe")]
    [InlineData(1_000, 1_000, "ASM4052 qinghe")]
    [InlineData(1_001, 1_001, "ASM1020 1")]
    [InlineData(1_500, 1_001, "ASM1020 500")]
    public void Of_corrections_too_a_thousand_of_each_file_are_told(int number, int told, string last)
    {
        ToldCorrections corrections = Corrections.Apply(Read(Corrected("qinghe") + Twice(number, "qinghe", "c"), "evidence")).Told();
        corrections.Diagnostics.Length.ShouldBe(told);
        $"{corrections.Diagnostics[^1].Descriptor.Code} {corrections.Diagnostics[^1].Arguments[0]}".ShouldBe(last);
        corrections.Diagnostics[^1].Span.File.ShouldBe("evidence");
        corrections.Refused.Length.ShouldBe(told);
    }

    // By hand: of 1,003 in the first file three are not told, two of 清河 and one of 芦山; circles stand where they stand.
    [Fact]
    public void Each_unit_knows_of_its_own_corrections_also_when_it_is_scored_while_reading()
    {
        string circle = string.Concat("ab".Select(id => $"{{\"id\":\"{id}\",\"unit\":\"qinghe\",\"kind\":\"D1.1-a\",\"replaces\":\"{(id == 'a' ? 'b' : 'a')}\"}}\n"));
        string[] files = [Corrected("qinghe") + circle + Twice(1_000, "qinghe", "c") + Corrected("lushan") + Twice(1, "lushan", "d"), Twice(2, "lushan", "e")];
        RuleSet rules = RuleSet.Compile(SampleScheme.Scheme with { Total = new Quantity.Number(8, false, SourceSpan.None) });
        BothWays both = new(rules, SampleScheme.Units, TimeView.Everything, [.. files]);
        both.ShouldAgree();
        ToldCorrections corrections = Corrections.Apply([.. files.SelectMany((text, at) => Read(text, $"evidence{at}.ndjson"))]).Told();
        corrections.Refused.Take(2).Select(fact => fact.Fault.Descriptor.Code).ShouldBe(["ASM4053", "ASM4053"]);
        corrections.Refused.Where(fact => fact.Fault.Descriptor.Code == "ASM1020").Select(fact => $"{fact.Fault.Span} {fact.UnitId} {fact.Fault.Arguments[0]}").ShouldBe(["evidence0.ndjson qinghe 2", "evidence0.ndjson lushan 1"]);
        corrections.Diagnostics.Where(fault => fault.Descriptor.Code == "ASM1020").Select(fault => $"{fault.Span} {fault.Arguments[0]}").ShouldBe(["evidence0.ndjson 3"]);
        corrections.Diagnostics.Length.ShouldBe(1_003);
    }

    private static ImmutableArray<Fact> Read(string text, string file)
    {
        using MemoryStream content = Given.Stream(text);
        return SampleScheme.Reader().Read(content, file, EvidenceFormat.Ndjson).Facts;
    }

    private static string Corrected(string unit) => $"{{\"id\":\"{unit}\",\"unit\":\"{unit}\",\"kind\":\"D1.1-a\"}}\n";

    // Corrections of one and the same fact.
    private static string Twice(int number, string unit, string id) => string.Concat(Enumerable.Range(1, number).Select(at =>
        $"{{\"id\":\"{id}{at.ToString(CultureInfo.InvariantCulture)}\",\"unit\":\"{unit}\",\"kind\":\"D1.1-a\",\"replaces\":\"{unit}\"}}\n"));

    private static EvidenceResult Read(EvidenceFormat format, int facts, string unit)
    {
        if (format != EvidenceFormat.Xlsx)
        {
            return Given.Text(Text(format, facts, unit), format);
        }

        object?[][] rows = [["id", "unit", "kind"], .. Enumerable.Range(1, facts).Select(number => (object?[])[$"f{number}", unit, "D1.1-b"])];
        return SampleScheme.Reader().Read(Workbook.Of(rows), "evidence", EvidenceFormat.Xlsx);
    }

    // The kind is not known, but one is near; the file of the tests has D1.1-a.
    private static string Text(EvidenceFormat format, int facts, string unit)
    {
        IEnumerable<string> numbers = Enumerable.Range(1, facts).Select(number => $"{unit}{number.ToString(CultureInfo.InvariantCulture)}");
        return format switch
        {
            EvidenceFormat.Json => $"[{string.Join(",\n", numbers.Select(id => Line(id, unit)))}]",
            EvidenceFormat.Ndjson => string.Concat(numbers.Select(id => $"{Line(id, unit)}\n")),
            EvidenceFormat.Yaml => string.Concat(numbers.Select(id => $"- {{ id: {id}, unit: {unit}, kind: D1.1-b }}\n")),
            _ => "id,unit,kind\n" + string.Concat(numbers.Select(id => $"{id},{unit},D1.1-b\n")),
        };
    }

    private static string Line(string id, string unit) => $"{{\"id\":\"{id}\",\"unit\":\"{unit}\",\"kind\":\"D1.1-b\"}}";
}
