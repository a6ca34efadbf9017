using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.Tables;

/// <summary>Conditions on a code ask for values of its closed list.</summary>
internal static class ConditionValues
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from condition in passage.Content.Conditions
        let oneOf = condition as Condition.OneOf
        where oneOf is not null
        let attribute = scheme.Attributes.OfFact(oneOf.Attribute)
        where attribute is { Type: AttributeType.Code }
        from value in oneOf.Values
        where !attribute.Values.Contains(value, StringComparer.Ordinal)
        select Diagnostic.Of(CheckDiagnostics.ValueNotInList, oneOf.Span, passage.Id, attribute.Name, value) with
        {
            Suggestion = Nearest.Of(value, attribute.Values),
        };
}
