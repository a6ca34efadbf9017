using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli;

/// <summary>Finds files of cases, and for each the indicator file that it names. It never leaves the folder that the user gave.</summary>
/// <param name="disk">The files.</param>
/// <param name="path">A file of cases or a folder.</param>
internal sealed class CaseFolder(Disk disk, string path)
{
    private readonly Dictionary<string, ReadResult<RuleSet>> loaded = new(StringComparer.Ordinal);

    /// <summary>Runs all cases.</summary>
    /// <exception cref="WrongUseException">There are no cases, or a file names a scheme outside its folder.</exception>
    internal CaseRuns Run()
    {
        string[] files = [.. disk.YamlFiles(path).Where(file => !disk.IsFolder(path) || (file.EndsWith(SchemeFiles.CasesEnding, StringComparison.Ordinal) && !SchemeFiles.IsGrading(disk.ReadText(file))))];
        if (files.Length == 0)
        {
            throw new WrongUseException($"文件夹 {path} 中没有案例文件（*{SchemeFiles.CasesEnding}）。", $"There are no cases (*{SchemeFiles.CasesEnding}) in the folder {path}.");
        }

        ImmutableArray<CaseFileRun>.Builder runs = ImmutableArray.CreateBuilder<CaseFileRun>();
        List<Diagnostic> faults = [];
        foreach (string file in files)
        {
            Run(file, runs, faults);
        }

        return new CaseRuns(runs.ToImmutable(), [.. faults]);
    }

    private void Run(string file, ImmutableArray<CaseFileRun>.Builder runs, List<Diagnostic> faults)
    {
        ReadResult<CaseFile> cases = CaseFile.Read(disk.ReadText(file), file);
        faults.AddRange(cases.Diagnostics);
        if (cases.Value is not { } read)
        {
            return;
        }

        string scheme = SchemeBeside(file, read.Scheme);
        bool isNew = !loaded.TryGetValue(scheme, out ReadResult<RuleSet>? known);
        ReadResult<RuleSet> rules = loaded[scheme] = known ?? RuleSet.TryLoad(disk.ReadText(scheme), scheme);
        if (isNew)
        {
            faults.AddRange(rules.Diagnostics.Where(fault => fault.Descriptor.Severity == Severity.Error));
        }

        if (rules.Value is { } ready)
        {
            runs.Add(new CaseFileRun(file, CaseRunner.Run(ready, read)));
        }
    }

    private string SchemeBeside(string file, string scheme)
    {
        string folder = disk.IsFolder(path) ? path : Path.GetDirectoryName(path) ?? "";
        string found = Path.Combine(Path.GetDirectoryName(file) ?? "", scheme).Replace('\\', '/');
        bool leaves = Path.IsPathRooted(scheme) || scheme.Split('/', '\\').Contains("..");
        return leaves || disk.PassesLink(folder, found)
            ? throw new WrongUseException(
                $"{file} 中的 scheme `{scheme}` 不在案例所在的文件夹内。",
                $"The scheme `{scheme}` that {file} names is not within its folder.")
            : found;
    }
}
