using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking.Tables;

/// <summary>The values of a code that a condition lets through.</summary>
internal static class AllowedCodes
{
    /// <summary>Those of the values that facts which meet the condition can have, in the order given.</summary>
    internal static ImmutableArray<string> Under(Condition? condition, string attribute, ImmutableArray<string> values) =>
        [.. values.Where(value => CanMeet(condition, attribute, value))];

    private static bool CanMeet(Condition? condition, string attribute, string value) => condition switch
    {
        Condition.OneOf oneOf when oneOf.Attribute == attribute => oneOf.Values.Contains(value, StringComparer.Ordinal),
        Condition.Not { Inner: Condition.OneOf oneOf } when oneOf.Attribute == attribute => !oneOf.Values.Contains(value, StringComparer.Ordinal),
        Condition.All all => all.Conditions.All(part => CanMeet(part, attribute, value)),
        Condition.Any any => any.Conditions.Any(part => CanMeet(part, attribute, value)),
        _ => true,
    };
}
