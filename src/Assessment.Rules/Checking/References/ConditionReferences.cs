using Assessment.Model;

namespace Assessment.Rules.Checking.References;

/// <summary>Attributes named in conditions exist and have the right type.</summary>
internal static class ConditionReferences
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from condition in passage.Content.Conditions
        from fault in Faults(new(scheme.Attributes, passage.Id, condition.Span), condition)
        select fault;

    private static IEnumerable<Diagnostic> Faults(AttributeUse use, Condition condition) => condition switch
    {
        Condition.OneOf oneOf => OneOf(use, oneOf.Attribute),
        Condition.IsFlag flag => use.OfFact(flag.Attribute, AttributeType.Flag),
        Condition.DateWithin date => use.OfFact(date.Attribute, AttributeType.Date),
        _ => [],
    };

    // A standard field such as the place is text, and yet it tells one event from another.
    private static IEnumerable<Diagnostic> OneOf(AttributeUse use, string name) =>
        AttributeTypes.IsStandard(name) ? [] : use.OfFact(name, AttributeType.Code, AttributeType.Unit);
}
