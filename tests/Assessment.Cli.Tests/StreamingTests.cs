namespace Assessment.Cli.Tests;

/// <summary>Units scored while their evidence is read get what they get when it is read whole.</summary>
public sealed class StreamingTests
{
    public static TheoryData<string> Names { get; } = [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Evidence_in_any_order_gives_the_same_sheets(string sample)
    {
        using Workplace workplace = Samples.Workplace();
        (string files, string evidence) = Samples.All[sample];
        string[] lines = workplace.Read(evidence).TrimEnd().Split('\n');
        string grouped = Run(workplace, files, lines.OrderBy(UnitOf, StringComparer.Ordinal));
        Run(workplace, files, lines.OrderBy(line => line.GetHashCode(StringComparison.Ordinal) % 7)).ShouldBe(grouped);
        Run(workplace, files, lines.OrderByDescending(UnitOf, StringComparer.Ordinal)).ShouldBe(grouped);
    }

    [Theory]
    [InlineData("R1-b")]
    [InlineData("R9")]
    public void An_id_that_two_units_use_is_refused_as_when_read_whole(string kind)
    {
        string facts = River.Facts + $$"""{"id":"f1","unit":"shiqiao","kind":"{{kind}}"}""" + "\n";
        using Workplace workplace = River.Workplace().With("facts.ndjson", facts).With("facts.json", $"[{string.Join(",\n", facts.TrimEnd().Split('\n'))}\n]\n");
        Outcome whole = workplace.Run("score river.yaml --units units.yaml --evidence facts.json --brief");
        whole.Code.ShouldBe(4);
        workplace.Run("score river.yaml --units units.yaml --evidence facts.ndjson --brief").ShouldBe(whole with { Error = whole.Error.Replace("facts.json", "facts.ndjson", StringComparison.Ordinal) }, whole.Error);
    }

    [Fact]
    public void An_id_that_a_unit_with_corrections_uses_twice_is_refused()
    {
        string[] lines = River.Facts.TrimEnd().Split('\n');
        string twin = lines[0];
        string correction = twin.Replace("\"id\":\"f1\"", "\"id\":\"f1x\",\"replaces\":\"f1\"", StringComparison.Ordinal);
        using Workplace workplace = River.Workplace().With("facts.ndjson", string.Join('\n', [twin, correction, .. lines]) + "\n");
        Outcome outcome = workplace.Run("score river.yaml --units units.yaml --evidence facts.ndjson --brief");
        outcome.Code.ShouldBe(4);
        outcome.Error.ShouldContain("facts.ndjson:3");
    }

    // By this a pipe is known, which can be read only once.
    [Fact]
    public void A_file_has_a_length_also_by_its_link_and_what_is_no_file_has_none()
    {
        using Workplace workplace = new Workplace().With("facts", "12345").WithLink("link", "facts").WithLink("null", "/dev/null");
        Disk disk = new(workplace.Folder);
        disk.Length("facts").ShouldBe(5);
        disk.Length("link").ShouldBe(5);
        disk.Length("null").ShouldBe(0);
        disk.Length("nobody").ShouldBe(0);
    }

    // Files of zeros, of which nothing is kept, are as large as it takes.
    [Theory]
    [InlineData("river.yaml", "csv", "佐证不是 NDJSON 文件")]
    [InlineData("river.yaml", "ndjson", "facts.ndjson:3:1 又出现单位 qinghe，同一单位的佐证没有排在一起")]
    [InlineData("compared.yaml", "ndjson", "这个体系的细则要比较各单位")]
    public void Large_evidence_that_is_read_whole_is_told_and_why(string scheme, string ending, string reason)
    {
        using Workplace workplace = River.Workplace().With("compared.yaml", Comparing).With("facts.ndjson", """
            {"id":"a1","unit":"qinghe","kind":"R1-b"}
            {"id":"a2","unit":"shiqiao","kind":"R1-b"}
            {"id":"a3","unit":"qinghe","kind":"R1-b"}

            """);
        using (FileStream large = new(Path.Combine(workplace.Folder, $"large.{ending}"), FileMode.CreateNew))
        {
            large.SetLength(64 * 1024 * 1024);
        }

        string error = workplace.Run($"score {scheme} --units units.yaml --evidence facts.ndjson --evidence large.{ending} --brief").Error;
        error.ShouldStartWith($"佐证全部读入内存，内存随佐证增长：{reason}。\n");
        workplace.Run($"score {scheme} --units units.yaml --evidence facts.ndjson --brief").Error.ShouldNotContain("内存");
    }

    private static string Comparing => River.Scheme
        .Replace("type: measure", "type: number", StringComparison.Ordinal)
        .Replace("of: waterQuality, bands: { \"[95%, )\": 4, \"[85%, 95%)\": 2, \"[0%, 85%)\": 0 }", "of: { ratio: [waterQuality, { peers: highest, of: waterQuality }], whenZero: 0 }, proportion: points", StringComparison.Ordinal);

    private static string UnitOf(string line) => line.Split("\"unit\":\"")[1].Split('"')[0];

    private static string Run(Workplace workplace, string files, IEnumerable<string> lines)
    {
        Outcome outcome = workplace.With("facts.ndjson", string.Join('\n', lines) + "\n").Run($"score {files} --evidence facts.ndjson --format json");
        outcome.Code.ShouldBe(0, outcome.Error);
        return outcome.Out;
    }
}
