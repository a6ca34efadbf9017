using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli;

/// <summary>What came of the cases of one or more files.</summary>
/// <param name="Files">The files with their results, ordered by name.</param>
/// <param name="Faults">Faults of files that could not be run: of the cases, or of the rules.</param>
internal sealed record CaseRuns(ImmutableArray<CaseFileRun> Files, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The verdicts of all files that could be run, in order.</summary>
    internal IEnumerable<CaseVerdict> Verdicts => Files.SelectMany(file => file.Verdicts ?? []);

    internal int Passed => Verdicts.Count(verdict => verdict.Holds);

    internal int Failed => Verdicts.Count(verdict => !verdict.Holds);

    /// <summary>How many files could not be run.</summary>
    internal int NotRun => Files.Count(file => file.Verdicts is null);
}

/// <summary>What came of the cases of one file.</summary>
/// <param name="File">The file of cases.</param>
/// <param name="Verdicts">One verdict a case, in the file's order; null where the file, or its rules, could not be read.</param>
internal sealed record CaseFileRun(string File, ImmutableArray<CaseVerdict>? Verdicts);

/// <summary>What came of one case.</summary>
/// <param name="Name">What the case states.</param>
/// <param name="Span">Place in the file.</param>
/// <param name="Failures">What is not as expected; empty when the case holds.</param>
internal sealed record CaseVerdict(string Name, SourceSpan Span, ImmutableArray<CaseMessage> Failures)
{
    internal bool Holds => Failures.IsEmpty;

    internal static CaseVerdict Of(CaseResult result) => new(
        result.Case.Name,
        result.Case.Span,
        [.. result.Failures.Select(failure => new CaseMessage(failure.Span, failure.Message(Language.Chinese), failure.Message(Language.English)))]);

    internal static CaseVerdict Of(GradingCaseResult result) => new(result.Name, result.Span, [.. result.Mismatches.Select(CaseMessage.Of)]);
}

/// <summary>One thing that is not as expected, in both languages.</summary>
internal sealed record CaseMessage(SourceSpan Span, string Chinese, string English)
{
    internal static CaseMessage Of(CaseMismatch mismatch) => new(
        mismatch.Span,
        $"{mismatch.What}：应为 {mismatch.Expected}，实为 {mismatch.Found}",
        $"{mismatch.What}: expected {mismatch.Expected}, found {mismatch.Found}");

    internal string In(Language language) => language == Language.Chinese ? Chinese : English;
}
