namespace Assessment.Cli;

/// <summary>Finds indicator files among the other files of a folder: cases, units, decisions.</summary>
internal static class SchemeFiles
{
    internal const string CasesEnding = ".cases.yaml";

    private const string Grading = "grading:";

    // Any one of them makes it an indicator file, so that one with a misspelled key is found and told so.
    private static readonly string[] Keys = ["format:", "scheme:", "indicators:"];

    /// <summary>The file named, whatever is in it, or the indicator files below the folder named.</summary>
    /// <exception cref="WrongUseException">There is no such file or folder, or no indicator file in it.</exception>
    internal static IReadOnlyList<string> In(Disk disk, string path)
    {
        if (!disk.IsFolder(path))
        {
            return disk.YamlFiles(path);
        }

        string[] files = [.. disk.YamlFiles(path).Where(file => !file.EndsWith(CasesEnding, StringComparison.Ordinal) && IsScheme(disk.ReadText(file)))];
        return files.Length > 0
            ? files
            : throw new WrongUseException($"文件夹 {path} 中没有指标文件。", $"There is no indicator file in the folder {path}.");
    }

    /// <summary>Whether the file is a grading file, or cases of one.</summary>
    internal static bool IsGrading(string text) => HasKey(text, Grading);

    /// <summary>Id of the grading file that the file is, or is about; null when it is about none.</summary>
    internal static string? GradingOf(string text) => Line(text, Grading)?[Grading.Length..].Trim().Trim('"', '\'');

    private static bool IsScheme(string text) => Keys.Any(key => HasKey(text, key));

    private static bool HasKey(string text, string key) => Line(text, key) is not null;

    private static string? Line(string text, string key) =>
        text.Split('\n').FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
}
