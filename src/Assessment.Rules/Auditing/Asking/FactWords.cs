using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>The words of a fact: codes, flags, and the standard fields that hold a text.</summary>
internal static class FactWords
{
    /// <summary>The word in a fact; empty where it has none.</summary>
    internal static string Of(Fact fact, string attribute) => FactFigures.Word(fact, attribute) ?? "";

    /// <summary>The fact with another word.</summary>
    internal static Fact With(Fact fact, string attribute, FactValue value) => (attribute, value) switch
    {
        ("person", FactValue.Text text) => fact with { Person = text.Value },
        ("place", FactValue.Text text) => fact with { Place = text.Value },
        ("issue", FactValue.Text text) => fact with { Issue = text.Value },
        ("by", FactValue.Text text) => fact with { By = text.Value },
        _ => fact with { Attributes = fact.Attributes.SetItem(attribute, value) },
    };

    /// <summary>Words that a rule names: rows of its tables, values of its conditions.</summary>
    internal static IEnumerable<(string Attribute, string Word)> AskedBy(AskedRule rule) => rule switch
    {
        { Requirement: { } requirement } => In(requirement.Where),
        { Clause: { } clause } =>
        [
            .. In(clause.Where),
            .. In(MeasureName.AmountOf(clause)),
            .. clause.Exemptions.SelectMany(exemption => In(exemption.Where)),
            .. clause.Multipliers.SelectMany(multiplier => In(multiplier.Where).Concat(In(multiplier.Factor))),
        ],
        _ => [],
    };

    private static IEnumerable<(string Attribute, string Word)> In(Amount? amount) =>
        amount is Amount.Table table ? table.Rows.SelectMany(row => table.By.Zip(row.Keys)) : [];

    private static IEnumerable<(string Attribute, string Word)> In(Condition? condition) => condition switch
    {
        Condition.OneOf words => words.Values.Select(word => (words.Attribute, word)),
        Condition.All all => all.Conditions.SelectMany(In),
        Condition.Any any => any.Conditions.SelectMany(In),
        Condition.Not not => In(not.Inner),
        _ => [],
    };
}
