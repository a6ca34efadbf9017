using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Safety;

/// <summary>Each limit of a rule file holds at its figure and refuses one above, with its own code; see <c>docs/limits.md</c>.</summary>
public sealed class RuleFileLimitTests
{
    [Theory]
    [InlineData("ASM1009")]
    [InlineData("ASM1010")]
    [InlineData("ASM1011")]
    [InlineData("ASM1012")]
    [InlineData("ASM1013")]
    public void A_file_of_the_limit_is_read_and_one_above_is_not(string code)
    {
        const int limit = 40;
        (string Code, int Size)[] expected = [("", limit - 1), ("", limit), (code, limit + 1)];
        expected.Select(row => (Refusal(code, row.Size, limit), row.Size)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "")]
    [InlineData(11, "ASM1308")]
    public void Clauses_are_counted_over_all_indicators(int number, string code) =>
        Codes(SchemeReader.Read(SchemeOf(number), "a.yaml", new Limits { Clauses = 10 }, _ => []).Diagnostics).ShouldBe(code);

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void A_number_has_at_most_fifteen_digits(int digits, bool isRead) =>
        NumberReader.TryRead(new string('7', digits), out _).ShouldBe(isRead);

    [Fact]
    public void The_limits_are_those_of_the_documentation()
    {
        string page = Reading.Repository.Text("docs/limits.md");
        Limits limits = Limits.Default;
        int[] figures = [limits.Bytes / 1024 / 1024, limits.Lines, limits.Depth, limits.Nodes, limits.TextLength, limits.Clauses, limits.Faults];
        figures.Select(figure => figure.ToString("N0", CultureInfo.InvariantCulture)).ShouldAllBe(figure => page.Contains($" {figure} ", StringComparison.Ordinal));
    }

    private static string Refusal(string code, int size, int limit) => Codes(YamlTree.Read(Text(code, size), "a.yaml", With(code, limit)).Diagnostics);

    private static string Codes(IEnumerable<Diagnostic> diagnostics) => string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));

    private static Limits With(string code, int limit) => code switch
    {
        "ASM1009" => new Limits { Bytes = limit },
        "ASM1010" => new Limits { Lines = limit },
        "ASM1011" => new Limits { Depth = limit },
        "ASM1012" => new Limits { Nodes = limit },
        _ => new Limits { TextLength = limit },
    };

    private static string Text(string code, int size) => code switch
    {
        "ASM1009" => "a: " + new string('b', size - 3),
        "ASM1010" => string.Concat(Enumerable.Range(1, size).Select(line => $"a{line}: b\n")),
        "ASM1011" => new string('[', size) + new string(']', size),
        "ASM1012" => $"[{string.Join(", ", Enumerable.Repeat("1", size - 1))}]",
        _ => "a: " + new string('b', size),
    };

    private static string SchemeOf(int clauses) => $$"""
        format: 1
        scheme: a/2025/b
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: {{clauses}}
        units: { kinds: { 乡: 乡 } }
        indicators:
        {{string.Concat(Enumerable.Range(1, clauses).Select(number => $"  - {{ id: A{number}, title: 甲, points: 1, clauses: [{{ id: A{number}-a, text: 扣1分。, deduct: 1 }}] }}\n"))}}
        """;
}
