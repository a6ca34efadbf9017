using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>A file of worked cases of a grading file.</summary>
public sealed class GradingCases
{
    private readonly YamlNode _root;

    private GradingCases(string grading, YamlNode root) => (Grading, _root) = (grading, root);

    /// <summary>The grading file that the cases are about, relative to the file of cases.</summary>
    public string Grading { get; }

    /// <summary>Reads the head of a file of cases. The cases themselves are read when the rules are at hand, by <see cref="Run(GradingRules)"/>.</summary>
    /// <param name="text">The YAML text of the cases.</param>
    /// <param name="fileName">Name for positions.</param>
    /// <returns>The file, or null with errors where its head cannot be read.</returns>
    public static ReadResult<GradingCases> Read(string text, string fileName) =>
        GradingInput.Read<GradingCases>(text, fileName, (root, faults) => new(GradingCaseReader.Grading(root, faults), root));

    /// <summary>Runs each case by itself.</summary>
    /// <param name="rules">The rules of <see cref="Grading"/>.</param>
    /// <returns>One result a case, in the file's order; null value with errors where a case cannot be read.</returns>
    public ReadResult<IReadOnlyList<GradingCaseResult>> Run(GradingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Faults faults = new();
        IReadOnlyList<GradingCase> cases = new GradingCaseReader(rules.File, faults).Read(_root);
        return new(faults.HasErrors ? null : [.. cases.Select(worked => Run(rules, worked))], faults.InOrder());
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
