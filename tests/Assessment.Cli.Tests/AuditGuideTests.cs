using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Assessment.Cli.Tests;

/// <summary>Every command of the auditor's guide runs and exits as the guide says.</summary>
public sealed class AuditGuideTests
{
    [Theory]
    [InlineData("docs/audit.zh-CN.md")]
    [InlineData("docs/audit.en.md")]
    public void The_commands_run_and_exit_as_the_guide_says(string guide)
    {
        string text = File.ReadAllText(Path.Combine(Root(), guide));
        using Workplace workplace = Place();
        foreach (string line in Commands(text))
        {
            string[] parts = line.Split('#');
            Outcome outcome = workplace.Run(parts[0]["assess ".Length..]);
            string expected = parts.Length > 1 ? parts[1].Trim() : "0";
            $"{outcome.Code}".ShouldBe(expected, $"{line}\n{outcome.Error}");
            if (line.Contains("--output record.json", StringComparison.Ordinal))
            {
                workplace.With("appeals.yaml", Block(text, "# appeals.yaml").Replace("<root>", outcome.Out.Trim(), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Both_languages_show_the_same_commands() =>
        Commands(File.ReadAllText(Path.Combine(Root(), "docs/audit.en.md"))).ShouldBe(Commands(File.ReadAllText(Path.Combine(Root(), "docs/audit.zh-CN.md"))));

    private static string[] Commands(string text) =>
        [.. text.Split("```console\n").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    private static string Block(string text, string start) => text[text.IndexOf(start, StringComparison.Ordinal)..].Split("```")[0];

    private static Workplace Place()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Workplace workplace = new Workplace().With("key.pem", key.ExportPkcs8PrivateKeyPem()).With("key.pub.pem", key.ExportSubjectPublicKeyInfoPem());
        foreach (string folder in (string[])["indicators", "samples"])
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories))
            {
                string path = Path.GetRelativePath(Root(), file);
                if (Path.GetExtension(file) is ".yaml" or ".ndjson")
                {
                    workplace.With(path, File.ReadAllText(file));
                }
            }
        }

        return workplace;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath("../../..", here);
}
