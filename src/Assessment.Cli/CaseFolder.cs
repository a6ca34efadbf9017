using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli;

/// <summary>Finds files of cases, and for each the rules that it names. It never leaves the folder that the user gave.</summary>
/// <param name="disk">The files.</param>
/// <param name="path">A file of cases or a folder.</param>
internal sealed class CaseFolder(Disk disk, string path)
{
    private readonly Dictionary<string, ReadResult<RuleSet>> loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadResult<GradingRules>> graded = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> faults = [];

    /// <summary>Runs all cases.</summary>
    /// <param name="reached">Is told how many files are done, of how many.</param>
    /// <exception cref="WrongUseException">There are no cases, or a file names rules that are not within its folder.</exception>
    internal CaseRuns Run(Action<int, int> reached)
    {
        string[] files = [.. disk.YamlFiles(path).Where(file => !disk.IsFolder(path) || file.EndsWith(SchemeFiles.CasesEnding, StringComparison.Ordinal))];
        if (files.Length == 0)
        {
            throw new WrongUseException($"文件夹 {path} 中没有案例文件（*{SchemeFiles.CasesEnding}）。", $"There are no cases (*{SchemeFiles.CasesEnding}) in the folder {path}.");
        }

        List<CaseFileRun> runs = [];
        foreach (string file in files)
        {
            reached(runs.Count, files.Length);
            runs.Add(new(file, Run(file)));
        }

        return new CaseRuns([.. runs], [.. faults]);
    }

    private ImmutableArray<CaseVerdict>? Run(string file)
    {
        string text = disk.ReadText(file);
        VerifyCases(file, text);
        return SchemeFiles.IsAboutGrading(file, text) ? RunGrading(file, text) : RunScheme(file, text);
    }

    // Who names the rules means their cases.
    private void VerifyCases(string file, string text)
    {
        if (SchemeFiles.RulesIn(text) is not { } rules)
        {
            return;
        }

        (string zh, string en) = Repair(file);
        throw rules == RulesKind.Grading
            ? new WrongUseException($"{file} 是等次文件，不是案例。{zh}", $"{file} is a grading file and holds no cases. {en}")
            : new WrongUseException($"{file} 是指标文件，不是案例。{zh}", $"{file} is an indicator file and holds no cases. {en}");
    }

    private (string Chinese, string English) Repair(string rules)
    {
        string name = Path.GetFileName(rules);
        string folder = rules[..^name.Length];
        string? cases = disk.YamlFiles(FolderOf(rules)).FirstOrDefault(other => FolderOf(other) == FolderOf(rules) && SchemeFiles.IsCasesOf(name, disk.ReadText(other)));
        string suggested = $"{Path.GetFileNameWithoutExtension(rules)}{SchemeFiles.CasesEnding}";
        return cases is null
            ? ($"案例写在旁边的 {suggested} 中，现在还没有。", $"Cases stand beside it in {suggested}, and there are none yet.")
            : ($"请用：assess test {folder}{Path.GetFileName(cases)}", $"Use: assess test {folder}{Path.GetFileName(cases)}");
    }

    private ImmutableArray<CaseVerdict>? RunScheme(string file, string text)
    {
        ReadResult<CaseFile> cases = CaseFile.Read(text, file);
        faults.AddRange(cases.Diagnostics);
        return cases.Value is { } read && Rules(Beside(file, read.Scheme, "scheme")) is { } rules
            ? [.. CaseRunner.Run(rules, read).Select(CaseVerdict.Of)]
            : null;
    }

    private RuleSet? Rules(string file)
    {
        if (!loaded.TryGetValue(file, out ReadResult<RuleSet>? rules))
        {
            rules = loaded[file] = RuleSet.TryLoad(disk.ReadText(file), file);
            faults.AddRange(rules.Diagnostics.Where(fault => fault.Descriptor.Severity == Severity.Error));
        }

        return rules.Value;
    }

    private ImmutableArray<CaseVerdict>? RunGrading(string file, string text)
    {
        ReadResult<GradingCases> cases = GradingCases.Read(text, file);
        faults.AddRange(cases.Diagnostics);
        if (cases.Value is not { } read || Grading(Beside(file, read.Grading, "grading")) is not { } rules)
        {
            return null;
        }

        ReadResult<IReadOnlyList<GradingCaseResult>> results = read.Run(rules);
        faults.AddRange(results.Diagnostics);
        return results.Value is { } worked ? [.. worked.Select(CaseVerdict.Of)] : null;
    }

    private GradingRules? Grading(string file)
    {
        if (!graded.TryGetValue(file, out ReadResult<GradingRules>? rules))
        {
            rules = graded[file] = GradingRules.TryLoad(disk.ReadText(file), file);
            faults.AddRange(rules.Diagnostics.Where(fault => fault.Descriptor.Severity == Severity.Error));
        }

        return rules.Value;
    }

    private string Beside(string file, string rules, string key)
    {
        string folder = disk.IsFolder(path) ? path : FolderOf(path);
        string found = Path.Combine(FolderOf(file), rules).Replace('\\', '/');
        bool leaves = Path.IsPathRooted(rules) || rules.Split('/', '\\').Contains("..") || rules.Any(char.IsControl);
        return leaves || disk.PassesLink(folder, found)
            ? throw new WrongUseException(
                $"{file} 中的 {key} `{rules}` 不在案例所在的文件夹内。",
                $"The {key} `{rules}` that {file} names is not within its folder.")
            : found;
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";
}
