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

        List<CaseFileRun?> runs = [];
        foreach (string file in files)
        {
            reached(runs.Count, files.Length);
            runs.Add(Run(file));
        }

        return new CaseRuns([.. runs.OfType<CaseFileRun>()], [.. faults]);
    }

    private CaseFileRun? Run(string file)
    {
        string text = disk.ReadText(file);
        return SchemeFiles.GradingOf(text) is { } grading ? RunGrading(file, text, grading) : RunScheme(file, text);
    }

    private CaseFileRun? RunScheme(string file, string text)
    {
        ReadResult<CaseFile> cases = CaseFile.Read(text, file);
        faults.AddRange(cases.Diagnostics);
        return cases.Value is { } read && Rules(Beside(file, read.Scheme)) is { } rules
            ? new CaseFileRun(file, [.. CaseRunner.Run(rules, read).Select(CaseVerdict.Of)])
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

    private CaseFileRun? RunGrading(string file, string text, string grading)
    {
        string rulesFile = GradingBeside(file, grading);
        ReadResult<GradingRules> rules = GradingRules.TryLoad(disk.ReadText(rulesFile), rulesFile);
        faults.AddRange(rules.Diagnostics.Where(fault => fault.Descriptor.Severity == Severity.Error));
        if (rules.Value is not { } ready)
        {
            return null;
        }

        ReadResult<IReadOnlyList<GradingCaseResult>> results = GradingCases.Run(ready, text, file);
        faults.AddRange(results.Diagnostics);
        return results.Value is { } worked ? new CaseFileRun(file, [.. worked.Select(CaseVerdict.Of)]) : null;
    }

    // A grading file is named by its id, so it is looked for among its neighbours.
    private string GradingBeside(string file, string grading) =>
        disk.YamlFiles(FolderOf(file))
            .Where(neighbour => FolderOf(neighbour) == FolderOf(file) && !neighbour.EndsWith(SchemeFiles.CasesEnding, StringComparison.Ordinal))
            .FirstOrDefault(neighbour => SchemeFiles.GradingOf(disk.ReadText(neighbour)) == grading)
        ?? throw new WrongUseException($"{file} 旁边没有等次文件 `{grading}`。", $"There is no grading file `{grading}` beside {file}.");

    private string Beside(string file, string scheme)
    {
        string folder = disk.IsFolder(path) ? path : FolderOf(path);
        string found = Path.Combine(FolderOf(file), scheme).Replace('\\', '/');
        bool leaves = Path.IsPathRooted(scheme) || scheme.Split('/', '\\').Contains("..") || scheme.Any(char.IsControl);
        return leaves || disk.PassesLink(folder, found)
            ? throw new WrongUseException(
                $"{file} 中的 scheme `{scheme}` 不在案例所在的文件夹内。",
                $"The scheme `{scheme}` that {file} names is not within its folder.")
            : found;
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";
}
