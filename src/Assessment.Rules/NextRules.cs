using Assessment.Model;

namespace Assessment.Rules;

/// <summary>Rules that are tried on the evidence of a record.</summary>
/// <param name="Rules">The new indicator file.</param>
public sealed record NextRules(RuleFile Rules)
{
    /// <summary>The new decisions; null takes those of the record.</summary>
    public Decisions? Decisions { get; init; }

    /// <summary>The new grading file; null takes last year's.</summary>
    public RuleFile? Grading { get; init; }
}
