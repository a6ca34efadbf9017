using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Words one smallest change of the evidence.</summary>
internal static class FactChangeText
{
    /// <summary>The change with what it gives.</summary>
    internal static string Of(FactChange change, SchemeTerms terms) =>
        $"{Figure.Signed(change.Gain)}  → {Figure.Exact(change.After)}  {Name(change)}  {Difference(change, terms)}";

    private static string Name(FactChange change) =>
        change.Kind == FactChangeKind.Added ? change.Fact.Kind : $"{change.Fact.Id} {change.Fact.Kind}";

    private static string Difference(FactChange change, SchemeTerms terms) => change.Kind switch
    {
        FactChangeKind.Removed => terms.Say("没有这一条", "without it"),
        FactChangeKind.Added when change.Fact.Count == 0 => terms.Say("报明没有发生", "stated not to have happened"),
        FactChangeKind.Added => $"{terms.Say("补一条", "one fact more")}  {FactText.Content(change.Fact, terms)}",
        _ => $"{terms.Attribute(change.Field)} {Value(change.Was, terms)} → {Value(change.Becomes, terms)}{terms.UnitOf(change.Field)}",
    };

    private static string Value(string value, SchemeTerms terms) => value switch
    {
        "" => terms.Say("（未填）", "(not given)"),
        "true" => terms.Say("是", "yes"),
        "false" => terms.Say("否", "no"),
        _ => value,
    };
}
