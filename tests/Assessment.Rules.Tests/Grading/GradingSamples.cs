using System.Collections.Concurrent;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Grading;

/// <summary>The grading files of the repository.</summary>
internal static class GradingSamples
{
    // Every theory asks for the same files case by case.
    private static readonly ConcurrentDictionary<string, IReadOnlyList<GradingCaseResult>> Worked = new(StringComparer.Ordinal);

    internal static IEnumerable<string> Files() => Repository.Files("indicators", "grades.yaml");

    internal static IEnumerable<string> CaseFiles() => Repository.Files("indicators", "*.grades.cases.yaml");

    internal static GradingRules Rules(string path)
    {
        ReadResult<GradingRules> read = GradingRules.TryLoad(Repository.Text(path), path);
        return read.Value ?? throw new InvalidOperationException(Told(read.Diagnostics));
    }

    internal static IReadOnlyList<GradingCaseResult> Cases(string path) => Worked.GetOrAdd(path, Run);

    private static IReadOnlyList<GradingCaseResult> Run(string path)
    {
        ReadResult<GradingCases> cases = GradingCases.Read(Repository.Text(path), path);
        GradingCases file = cases.Value ?? throw new InvalidOperationException(Told(cases.Diagnostics));
        ReadResult<IReadOnlyList<GradingCaseResult>> read = file.Run(Rules($"{path[..path.LastIndexOf('/')]}/{file.Grading}"));
        return read.Value ?? throw new InvalidOperationException(Told(read.Diagnostics));
    }

    internal static string Told(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(found => $"{found.Span} {found.Descriptor.Code} {found.Message(Language.English)} {found.Help(Language.English)}"));
}
