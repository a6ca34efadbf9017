using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>The conditions of which a condition is made, one level down.</summary>
internal static class ConditionParts
{
    internal static IEnumerable<Condition> Of(Condition condition) => condition switch
    {
        Condition.All all => all.Conditions,
        Condition.Any any => any.Conditions,
        Condition.Not not => [not.Inner],
        _ => [],
    };
}
