using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;

namespace Assessment.Rules;

/// <summary>Runs the worked cases of a grading file.</summary>
public static class GradingCases
{
    /// <summary>Reads a cases file and runs each case by itself.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="text">The YAML text of the cases.</param>
    /// <param name="fileName">Name for positions.</param>
    /// <returns>One result a case, in the file's order; null value with errors where the file cannot be read.</returns>
    public static ReadResult<IReadOnlyList<GradingCaseResult>> Run(GradingRules rules, string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ReadResult<IReadOnlyList<GradingCase>> read = GradingInput.Read<IReadOnlyList<GradingCase>>(text, fileName, (root, faults) => new GradingCaseReader(rules.File, faults).Read(root));
        return new(read.Value?.Select(worked => Run(rules, worked)).ToList(), read.Diagnostics);
    }

    private static GradingCaseResult Run(GradingRules rules, GradingCase worked)
    {
        GradeList list = rules.Grade(worked.Roll, worked.Figures, worked.Decisions);
        return new(worked.Name, worked.Rules, worked.Span, [.. worked.Expectations.Select(expected => CaseFindings.Compare(expected, list)).OfType<CaseMismatch>()]);
    }
}

/// <summary>What came of a worked case.</summary>
/// <param name="Name">Name of the case.</param>
/// <param name="Rules">Ids of the rules for which the case stands.</param>
/// <param name="Span">Place in the file.</param>
/// <param name="Mismatches">What came out otherwise; empty when the case holds.</param>
public sealed record GradingCaseResult(string Name, ImmutableArray<string> Rules, SourceSpan Span, ImmutableArray<CaseMismatch> Mismatches);

/// <summary>One thing that came out otherwise.</summary>
/// <param name="What">Subject and what was expected of it.</param>
/// <param name="Expected">What the case expects.</param>
/// <param name="Found">What came out.</param>
/// <param name="Span">Place in the file.</param>
public sealed record CaseMismatch(string What, string Expected, string Found, SourceSpan Span);
