using System.Text.Json;
using System.Text.RegularExpressions;
using Assessment.Cli.Tests.Every;

namespace Assessment.Cli.Tests.Safety.Printed;

/// <summary>What is told of files that are refused, of names and of words on the command line is harmless too.</summary>
public sealed class HostileInputTests
{
    private const string Name = "=\u001b[31m\u0007\u009b\u202E\u200B\u061C\u2028\uFEFF<b>|`[x](y){0}\n" + Hostile.Forged;
    private const string Graded = "grade grades.yaml --subjects subjects.yaml --figures figures.yaml --decisions lines.yaml";
    private const string Scored = "score river.yaml --units units.yaml --evidence facts.ndjson --decisions decisions.yaml";

    private static readonly string[] Commands = [.. EveryCommand.Lines.Where(line => !line.Contains(" out", StringComparison.Ordinal))];

    public static TheoryData<string> Words { get; } =
    [
        "NAME", "check NAME", "check NAME.yaml", "score NAME.yaml --units units.yaml", $"{Scored} --unit NAME", $"{Scored} --shard NAME --output x", $"{Scored} --as-of NAME",
        $"{Scored} --format NAME", $"{Scored} --NAME", $"{Scored} --lang NAME", $"{Scored} --output NAME/NAME", $"{Scored} --evidence NAME.ndjson", $"{Scored} --evidence NAME",
        $"{Graded} --class NAME", "explain river.yaml --units units.yaml --unit qinghe --node NAME", "explain river.yaml --units units.yaml --unit NAME", "test NAME", "test NAME.cases.yaml",
        "mask record.json --fields NAME --output x", "explain grades.yaml --subjects subjects.yaml --unit NAME", "verify NAME", "diff NAME.json NAME.json", "backtest NAME --record NAME", "fmt NAME",
        "check there/NAME.yaml", "check there/NAME.yaml --format sarif", "check there --format json", "test there/NAME.cases.yaml", "test there --format junit", "test there --format json", "fmt there/NAME.yaml",
    ];

    // Every string of every file, and every key, made hostile one file at a time.
    public static TheoryData<string> Files { get; } =
    [
        "river.yaml", "units.yaml", "decisions.yaml", "facts.ndjson", "facts.csv", "grades.yaml", "subjects.yaml", "figures.yaml", "lines.yaml", "sheets.json", "river.cases.yaml",
        "grades.cases.yaml", "record.json", "appeals.yaml", "appeal.ndjson", "text.part", "next.yaml", "next.grades.yaml",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Names_and_words_of_the_command_line_are_told_harmlessly(string line)
    {
        using Workplace workplace = EveryFile.Place(word => word);
        workplace.With($"there/{Name}.yaml", "format: 1\nscheme: x\n# \u202E\u200B\ntitle: 1\n").With($"there/{Name}.cases.yaml", $"scheme: {JsonSerializer.Serialize(Name)}\ncases: []\n");
        Printing.ShouldBeHarmless(line, workplace.Run(line.Replace("NAME", Name, StringComparison.Ordinal)), Path.Combine(workplace.Folder, "out"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Faults_are_told_harmlessly_whatever_is_in_the_file(string file)
    {
        using Workplace workplace = EveryFile.Place(word => word);
        string text = workplace.Read(file);
        string[] lines = [.. Commands.Where(line => line.Split(' ').Contains(file) || (line.StartsWith("test", StringComparison.Ordinal) && file.EndsWith(".cases.yaml", StringComparison.Ordinal)))];
        lines.ShouldNotBeEmpty();
        foreach (string faulty in Faulty(file, text).Distinct())
        {
            workplace.With(file, faulty);
            foreach (string line in lines)
            {
                Printing.ShouldBeHarmless(line, workplace.Run(line), "");
            }
        }
    }

    // A comment is nothing to the reader, and is printed all the same.
    [Fact]
    public void Comments_at_the_head_of_a_file_are_printed_harmlessly()
    {
        using Workplace workplace = EveryFile.Place(word => word);
        workplace.With("river.yaml", $"# \u061C\u200B\u202E\u2066\uFEFF\n{workplace.Read("river.yaml")}");
        Printing.ShouldBeHarmless("fmt river.yaml", workplace.Run("fmt river.yaml"), "");
    }

    private static IEnumerable<string> Faulty(string file, string text)
    {
        string hostile = JsonSerializer.Serialize(Hostile.Rest);
        bool isTable = file.EndsWith(".csv", StringComparison.Ordinal);
        foreach (Match word in Regex.Matches(text, isTable ? "[^,\n]+" : "\"[^\"\n]*\"|(?<=[:\\[{,-] )[^\\s\"\\[\\]{},:]+").Take(60))
        {
            string made = isTable ? $"\"{Hostile.Rest.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : hostile;
            yield return text[..word.Index] + made + text[(word.Index + word.Length)..];
            yield return text[..word.Index] + "\"\\ud800\"" + text[(word.Index + word.Length)..];
        }

        yield return text[..(text.Length / 2)] + Hostile.Rest + text[(text.Length / 2)..];
    }
}
