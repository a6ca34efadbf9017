using System.Collections.Immutable;

namespace Assessment.Rules;

/// <summary>What came of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Failures">What was expected and is not so, in the file's order; empty when the case holds.</param>
public sealed record CaseResult(Case Case, ImmutableArray<CaseFailure> Failures)
{
    /// <summary>Whether everything is as the case says.</summary>
    public bool Holds => Failures.IsEmpty;
}
