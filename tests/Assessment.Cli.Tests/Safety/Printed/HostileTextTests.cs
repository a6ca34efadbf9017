using System.Text.Json;
using Assessment.Cli.Tests.Every;

namespace Assessment.Cli.Tests.Safety.Printed;

/// <summary>Texts from files are harmless wherever they are printed: every command, with every option and form of output.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<int> Beginnings { get; } = [.. Enumerable.Range(0, Hostile.Beginnings.Length)];

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void No_text_does_anything_in_any_output(int number)
    {
        using Workplace workplace = EveryFile.Place(word => Hostile.Beginnings[number] + Hostile.Rest + word);
        foreach (string line in EveryCommand.Lines)
        {
            Printing.ShouldBeHarmless(line, workplace.Run(line), Path.Combine(workplace.Folder, "out"));
        }
    }

    [Theory]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --decisions decisions.yaml --format html")]
    [InlineData("render river.yaml --format html")]
    public void A_page_shows_the_words_as_they_are(string line)
    {
        using Workplace workplace = EveryFile.Place(word => Hostile.Rest + word);
        workplace.Run(line).Out.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;/title&gt;&lt;/td&gt;&lt;/text&gt;&lt;!--&amp;lt;]]&gt;&amp;#60;&quot;&#x27;`|");
    }

    // What is data keeps every sign of what was in the files.
    [Theory]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --decisions decisions.yaml --format json", "清河乡")]
    [InlineData("grade grades.yaml --subjects subjects.yaml --figures figures.yaml --decisions lines.yaml --format json", "石桥镇")]
    [InlineData("test river.cases.yaml --format json", "未交办扣分")]
    public void Data_holds_what_the_files_hold(string line, string word)
    {
        using Workplace workplace = EveryFile.Place(other => Hostile.Rest + other);
        Strings(JsonDocument.Parse(workplace.Run(line).Out).RootElement).ShouldContain(text => text.Contains(Hostile.Rest + word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => Strings(field.Value).Prepend(field.Name)),
        _ => [],
    };
}
