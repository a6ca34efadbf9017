namespace Assessment.Cli.Tests.Shards;

/// <summary>Parts put together are, byte for byte, what one run gives.</summary>
public sealed class ShardTests
{
    // One sheet of each form for every sample, and every form for samples whose clauses compare units and do not.
    private static readonly string[] Forms =
    [
        "--format json", "", "--format html", "--brief", "--brief --format json", "--lang en", "--lang en --format html", "--as-of 2018-06-30 --format json", "--as-known 2018-07-31", "--complete --brief",
    ];

    public static TheoryData<string, string> Runs { get; } = Pairs();

    [Theory]
    [MemberData(nameof(Runs))]
    public void Seven_parts_give_what_one_run_gives(string sample, string form)
    {
        using Workplace workplace = Samples.Workplace();
        (string files, string evidence) = Samples.All[sample];
        Outcome whole = workplace.Run($"score {files} --evidence {evidence} {form}");
        whole.Out.ShouldNotBeEmpty();
        Merged(workplace, files, evidence, form, 7).ShouldBe(whole);
    }

    [Theory]
    [InlineData("shi-dui-xian", 1)]
    [InlineData("shi-dui-xian", 12)]
    [InlineData("luoyang departments", 1)]
    [InlineData("luoyang departments", 12)]
    public void There_may_be_one_part_or_more_parts_than_units(string sample, int count)
    {
        using Workplace workplace = Samples.Workplace();
        (string files, string evidence) = Samples.All[sample];
        Merged(workplace, files, evidence, "", count).ShouldBe(workplace.Run($"score {files} --evidence {evidence}"));
    }

    [Theory]
    [InlineData("shi-dui-xian", "--format json")]
    [InlineData("shi-dui-xian", "")]
    [InlineData("luoyang departments", "--format json")]
    [InlineData("luoyang departments", "")]
    [InlineData("luoyang departments", "--complete --brief --lang en")]
    [InlineData("lushan townships", "--format html")]
    public void Refused_evidence_stands_in_the_sheets_and_the_exit_code_is_4(string sample, string form)
    {
        using Workplace workplace = Samples.Workplace();
        (string files, string evidence) = Samples.All[sample];
        workplace.With(evidence, Faulty(workplace.Read(evidence)));
        Outcome whole = workplace.Run($"score {files} --evidence {evidence} {form}");
        whole.Code.ShouldBe(4);
        Outcome merged = Merged(workplace, files, evidence, form, 3, partCode: 4);
        (merged.Code, merged.Out).ShouldBe((whole.Code, whole.Out));
        merged.Out.ShouldContain(form.Contains("--brief", StringComparison.Ordinal) ? "refused" : form.Contains("json", StringComparison.Ordinal) ? "\"code\": \"ASM4" : $"{evidence}:2:");
    }

    [Fact]
    public void Parts_are_merged_into_a_file_as_they_are_printed()
    {
        using Workplace workplace = Samples.Workplace();
        (string files, string evidence) = Samples.All["xx-county"];
        Outcome printed = Merged(workplace, files, evidence, "", 2);
        Merged(workplace, files, evidence, "", 2, "--output merged.txt").ShouldBe(new Outcome(0, "", ""));
        workplace.Read("merged.txt").ShouldBe(printed.Out);
    }

    [Fact]
    public void A_part_of_units_that_are_compared_holds_their_evidence()
    {
        using Workplace workplace = Samples.Workplace();
        (string files, string evidence) = Samples.All["shi-dui-xian"];
        Score(workplace, files, evidence, "", 1, 1).Code.ShouldBe(0);
        string[] lines = workplace.Read("part-1").Split('\n');
        lines[0].ShouldContain("\"sheets\":false");
        lines[1].ShouldStartWith("{\"fact\":{\"id\":\"lc-002\"");
    }

    /// <summary>Scores all parts and merges them, the last first.</summary>
    internal static Outcome Merged(Workplace workplace, string files, string evidence, string form, int count, string output = "", int partCode = 0)
    {
        string scoringForm = form.Replace("--complete", "", StringComparison.Ordinal);
        for (int number = 1; number <= count; number++)
        {
            Outcome part = Score(workplace, files, evidence, scoringForm, number, count);
            (part.Code, part.Out).ShouldBe((partCode, ""), part.Error);
        }

        string parts = string.Join(' ', Enumerable.Range(1, count).Reverse().Select(number => $"part-{number}"));
        return workplace.Run($"merge {files} {form} {output} --parts {parts}");
    }

    internal static Outcome Score(Workplace workplace, string files, string evidence, string form, int number, int count) =>
        workplace.Run($"score {files} --evidence {evidence} {form} --shard {number}/{count} --output part-{number}");

    private static TheoryData<string, string> Pairs()
    {
        TheoryData<string, string> pairs = [];
        foreach (string sample in Samples.All.Keys)
        {
            pairs.Add(sample, Forms[0]);
        }

        foreach (string form in Forms.Skip(1))
        {
            pairs.Add("shi-dui-xian", form);
            pairs.Add("luoyang departments", form);
        }

        return pairs;
    }

    // The second fact gets a count that is none, a number in braces; later ones an id that was there and a kind that is none.
    private static string Faulty(string evidence)
    {
        string[] lines = evidence.TrimEnd().Split('\n');
        lines[1] = lines[1].Insert(lines[1].Length - 1, ""","count":"{0}一\"次" """);
        lines[3] = lines[2];
        lines[^1] = lines[^1].Replace("\"kind\":\"", "\"kind\":\"no-such-", StringComparison.Ordinal);
        return string.Join('\n', lines) + "\nno fact\n";
    }
}
