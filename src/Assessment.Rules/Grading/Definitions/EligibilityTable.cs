using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>A decision table: rules whose outcomes combine field by field.</summary>
internal sealed record EligibilityTable(ImmutableArray<FieldDefinition> Fields, ImmutableArray<EligibilityRule> Rules)
{
    public static EligibilityTable Empty { get; } = new([], []);
}

/// <summary>A field of the outcome.</summary>
internal sealed record FieldDefinition(string Name, string Title, FieldType Type, ImmutableArray<string> Values, bool IsRequired, FieldCombination Combine, SourceSpan Span);

/// <summary>What an outcome names.</summary>
internal enum FieldType
{
    /// <summary>A word.</summary>
    Code,

    /// <summary>A fact or figure whose value is the id of a unit.</summary>
    Unit,
}

/// <summary>What follows when several rules name an outcome.</summary>
internal enum FieldCombination
{
    /// <summary>They have to agree.</summary>
    Agree,

    /// <summary>The one that stands first in the field's values wins.</summary>
    First,

    /// <summary>All are kept.</summary>
    All,
}

/// <summary>A rule of a decision table.</summary>
internal sealed record EligibilityRule(GradingRule Head, Condition When, ImmutableArray<FieldClaim> Claims);

/// <summary>What a rule says about a field: one word, or a word by the value of a fact.</summary>
internal sealed record FieldClaim(string Field, string Word, string By, ImmutableArray<(string Key, string Word)> Table);

/// <summary>Names of fields with a meaning of their own.</summary>
internal static class KnownFields
{
    public const string TakesPart = "takesPart";
    public const string Graded = "graded";
}
