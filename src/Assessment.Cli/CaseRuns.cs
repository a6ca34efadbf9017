using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli;

/// <summary>What came of the cases of one or more files.</summary>
/// <param name="Files">The files with their results, ordered by name.</param>
/// <param name="Faults">Faults of files that could not be run: of the cases, or of the indicator files.</param>
internal sealed record CaseRuns(ImmutableArray<CaseFileRun> Files, ImmutableArray<Diagnostic> Faults)
{
    internal int Passed => Files.Sum(file => file.Results.Count(result => result.Holds));

    internal int Failed => Files.Sum(file => file.Results.Count(result => !result.Holds));
}

/// <summary>What came of the cases of one file.</summary>
/// <param name="File">The file of cases.</param>
/// <param name="Results">One result a case, in the file's order.</param>
internal sealed record CaseFileRun(string File, ImmutableArray<CaseResult> Results);
