using Assessment.Rules;

namespace Assessment.Cli;

/// <summary>Finds indicator files among the other files of a folder: cases, units, decisions.</summary>
internal static class SchemeFiles
{
    internal const string CasesEnding = ".cases.yaml";

    private const string GradingCasesEnding = "grades.cases.yaml";

    private const string Cases = "cases:";
    private const string Grading = "grading:";
    private const string Scheme = "scheme:";

    // Any one of them makes it an indicator file, so that one with a misspelled key is found and told so.
    private static readonly string[] Keys = ["format:", Scheme, "indicators:"];

    /// <summary>The file named, whatever is in it, or the indicator files below the folder named; each is read once, when its turn comes.</summary>
    /// <exception cref="WrongUseException">There is no such file or folder, or no indicator file in it.</exception>
    internal static IEnumerable<RuleFile> In(Disk disk, string path, Patience patience)
    {
        if (!disk.IsFolder(path))
        {
            yield return disk.ReadRules(path);
            yield break;
        }

        string[] files = [.. disk.YamlFiles(path).Where(file => !file.EndsWith(CasesEnding, StringComparison.Ordinal))];
        bool isAny = false;
        for (int i = 0; i < files.Length; i++)
        {
            patience.At(i, files.Length);
            RuleFile file = disk.ReadRules(files[i]);
            if (IsScheme(file.Text))
            {
                isAny = true;
                yield return file;
            }
        }

        if (!isAny)
        {
            throw new WrongUseException($"文件夹 {path} 中没有指标文件。", $"There is no indicator file in the folder {path}.");
        }
    }

    /// <summary>Whether the file is a grading file, or cases of one.</summary>
    internal static bool IsGrading(string text) => HasKey(text, Grading);

    /// <summary>Whether cases are about a grading file; the name says so where the head is missing.</summary>
    internal static bool IsAboutGrading(string file, string text) => IsGrading(text) || file.EndsWith(GradingCasesEnding, StringComparison.Ordinal);

    /// <summary>What rules the file holds; null for cases, and for everything else.</summary>
    internal static RulesKind? RulesIn(string text)
    {
        if (HasKey(text, Cases) || !HasKey(text, "format:"))
        {
            return null;
        }

        return IsGrading(text) ? RulesKind.Grading : RulesKind.Scheme;
    }

    /// <summary>Whether the text is cases that name a file as their rules.</summary>
    internal static bool IsCasesOf(string name, string text) =>
        HasKey(text, Cases) && (Line(text, Scheme) ?? Line(text, Grading))?.Split(' ', '\t', '\r', '"', '\'').Contains(name) == true;

    private static bool IsScheme(string text) => Keys.Any(key => HasKey(text, key));

    private static bool HasKey(string text, string key) => Line(text, key) is not null;

    private static string? Line(string text, string key)
    {
        foreach (Range line in text.AsSpan().Split('\n'))
        {
            if (text.AsSpan(line).StartsWith(key, StringComparison.Ordinal))
            {
                return text[line];
            }
        }

        return null;
    }
}

/// <summary>What a rule file describes.</summary>
internal enum RulesKind
{
    /// <summary>A scheme.</summary>
    Scheme,

    /// <summary>A grading.</summary>
    Grading,
}
