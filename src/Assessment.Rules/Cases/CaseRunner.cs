using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Cases;

namespace Assessment.Rules;

/// <summary>Runs cases against the rules that they are about.</summary>
public static class CaseRunner
{
    /// <summary>Runs every case of a file.</summary>
    /// <param name="rules">The rules of the scheme that the file names, without decisions; a case brings its own.</param>
    /// <param name="file">The cases.</param>
    /// <returns>One result a case, in the file's order.</returns>
    public static ImmutableArray<CaseResult> Run(RuleSet rules, CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(file);
        return [.. file.Cases.Select(@case => new CaseResult(@case, Failures(rules, @case)))];
    }

    private static ImmutableArray<CaseFailure> Failures(RuleSet rules, Case @case)
    {
        CaseContent content = CaseContent.Of(@case, rules.Scheme);
        if (!content.Faults.IsEmpty)
        {
            return [.. content.Faults.Select(fault => new CaseFailure.Refused(fault))];
        }

        ReadResult<RuleSet> decided = @case.Decisions is null ? new(rules, []) : RuleSet.TryCompile(rules.Scheme, content.Decisions);
        return decided.Value is { } ready
            ? [.. Refusals(@case, content), .. Compare(@case, rules.Scheme, ready.ScoreAll(content.Units, content.Facts), content.Facts)]
            : [.. decided.Diagnostics.Where(fault => fault.Descriptor.Severity == Severity.Error).Select(fault => new CaseFailure.Refused(fault))];
    }

    private static IEnumerable<CaseFailure> Refusals(Case @case, CaseContent content) =>
    [
        .. content.Refused.Where(fault => !@case.Refused.Contains(fault.Descriptor.Code)).Select(fault => new CaseFailure.Refused(fault)),
        .. @case.Refused.Where(code => content.Refused.All(fault => fault.Descriptor.Code != code)).Select(code => new CaseFailure.NotRefused(code, @case.Span)),
    ];

    private static IEnumerable<CaseFailure> Compare(Case @case, Scheme scheme, ImmutableArray<ScoreSheet> sheets, ImmutableArray<Fact> facts)
    {
        foreach (ScoreSheet sheet in sheets)
        {
            Reconciliation.Verify(sheet);
        }

        SheetComparison comparison = new(scheme, sheets, facts);
        return
        [
            .. @case.Items.Select(comparison.Of).OfType<CaseFailure>(),
            .. @case.Lines.Select(comparison.Of).OfType<CaseFailure>(),
        ];
    }
}
