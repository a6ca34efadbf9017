using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assessment.Cli.Tests.Every;

/// <summary>A folder with a file of every kind that a command reads, each with a word wherever its reader takes one.</summary>
internal static class EveryFile
{
    /// <summary>Makes the folder.</summary>
    /// <param name="disguise">What becomes of each word.</param>
    internal static Workplace Place(Func<string, string> disguise)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Workplace workplace = new Workplace()
            .With("river.yaml", Words(EveryText.Scheme, disguise))
            .With("next.yaml", Words(EveryText.Scheme.Replace("deduct: 0.5", "deduct: 1.5", StringComparison.Ordinal).Replace("<巡河>", "<巡查河道>", StringComparison.Ordinal), disguise))
            .With("faulty.yaml", Words(EveryText.Faulty, disguise))
            .With("units.yaml", Words(EveryText.Units, disguise))
            .With("decisions.yaml", Words(EveryText.Decisions, disguise))
            .With("facts.ndjson", Words(EveryText.Facts, disguise))
            .With("facts.csv", Table(disguise))
            .With("appeal.ndjson", Words(EveryText.Forward, disguise))
            .With("grades.yaml", Words(EveryText.Grading, disguise))
            .With("next.grades.yaml", Words(EveryText.Grading.Replace("atMost: 50%", "atMost: 100%", StringComparison.Ordinal).Replace("50%", "100%", StringComparison.Ordinal), disguise))
            .With("subjects.yaml", Words(EveryText.Subjects, disguise))
            .With("corrected.yaml", Words(EveryText.Subjects.Replace("criticised: true", "criticised: false", StringComparison.Ordinal), disguise))
            .With("figures.yaml", Words(EveryText.Figures, disguise))
            .With("lines.yaml", Words(EveryText.Lines, disguise))
            .With("river.cases.yaml", Words(EveryText.Cases, disguise))
            .With("grades.cases.yaml", Words(EveryText.GradingCases, disguise))
            .With("private.pem", key.ExportPkcs8PrivateKeyPem())
            .With("public.pem", key.ExportSubjectPublicKeyInfoPem());
        Make(workplace, disguise);
        return workplace;
    }

    // What one command writes and another reads.
    private static void Make(Workplace workplace, Func<string, string> disguise)
    {
        const string Scored = "river.yaml --units units.yaml --evidence facts.ndjson --decisions decisions.yaml";
        foreach (string form in (string[])["text", "json", "html"])
        {
            Do(workplace, $"score {Scored} --format {form} --shard 1/1 --output {form}.part");
        }

        Do(workplace, $"score {Scored} --brief --as-of 2025-12-31 --as-known 2025-12-31 --shard 1/1 --output brief.part");
        Do(workplace, $"score {Scored} --format json --output sheets.json");
        string root = Do(workplace, $"seal {Scored} --grading grades.yaml --subjects subjects.yaml --figures figures.yaml --grade-decisions lines.yaml --maskable --key private.pem --output record.json").Trim();
        workplace.With("broken.json", workplace.Read("record.json").Replace("\"count\": 2", "\"count\": 3", StringComparison.Ordinal));
        workplace.With("appeals.yaml", Words(EveryText.Appeals.Replace("ROOT", root, StringComparison.Ordinal), disguise));
        Do(workplace, "appeal record.json --appeals appeals.yaml --evidence appeal.ndjson --subjects corrected.yaml --output decided.json");
    }

    private static string Do(Workplace workplace, string arguments)
    {
        Outcome outcome = workplace.Run(arguments);
        outcome.Code.ShouldBe(0, outcome.Error);
        return outcome.Out;
    }

    // What becomes of a word is written as JSON writes it, which YAML reads as well.
    private static string Words(string text, Func<string, string> disguise) => Regex.Replace(text, "<([^>]*)>|«([^»]*)»", word => JsonSerializer.Serialize(
        word.Value[0] == '<' ? disguise(word.Groups[1].Value) : disguise(word.Groups[2].Value).Trim()));

    private static string Table(Func<string, string> disguise)
    {
        string Cell(string word) => $"\"{disguise(word).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return $"id,unit,kind,on,count,issue,refs,by,note\nf1,qinghe,R1-a,2025-01-10,24,,,,\nf3,qinghe,R1-b,2025-06-01,1,{Cell("排污口7")},{Cell("督查通报第3期")},{Cell("河长办")},{Cell("属实")}\n";
    }
}
