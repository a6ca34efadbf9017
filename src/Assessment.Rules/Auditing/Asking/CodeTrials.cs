using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;

namespace Assessment.Rules.Auditing;

/// <summary>The codes, flags and texts of a fact as another row of a table, or a condition, would have them.</summary>
internal sealed class CodeTrials
{
    private readonly ILookup<string, (string Attribute, FactValue Value)> words;

    internal CodeTrials(Scheme scheme)
    {
        ImmutableDictionary<string, AttributeDefinition> closed = scheme.Evidence.Attributes
            .Where(attribute => attribute.Type is AttributeType.Code or AttributeType.Flag)
            .DistinctBy(attribute => attribute.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(attribute => attribute.Name, StringComparer.Ordinal);
        IEnumerable<(string Kind, string Attribute, FactValue Value)> listed =
            from use in AttributeOfKind.Of(scheme)
            where closed.ContainsKey(use.Attribute)
            from value in Values(closed[use.Attribute])
            select (use.Kind, use.Attribute, value);
        IEnumerable<(string Kind, string Attribute, FactValue Value)> named =
            from rule in AskedRule.Of(scheme)
            from kind in rule.Kinds
            from asked in FactWords.AskedBy(rule)
            where !closed.ContainsKey(asked.Attribute)
            select (kind, asked.Attribute, (FactValue)new FactValue.Text(asked.Word));
        words = listed.Concat(named).Distinct().ToLookup(word => word.Kind, word => (word.Attribute, word.Value), StringComparer.Ordinal);
    }

    /// <summary>The fact with one word or flag otherwise, in the order of the file.</summary>
    internal IEnumerable<FactTrial> Of(Fact fact) =>
        from word in words[fact.Kind]
        let changed = FactWords.With(fact, word.Attribute, word.Value)
        let was = FactWords.Of(fact, word.Attribute)
        let value = FactWords.Of(changed, word.Attribute)
        where was != value
        select new FactTrial(fact, changed, FactChangeKind.Moved, word.Attribute, was, value);

    private static IEnumerable<FactValue> Values(AttributeDefinition attribute) => attribute.Type == AttributeType.Flag
        ? [new FactValue.Flag(true), new FactValue.Flag(false)]
        : attribute.Values.Select(value => new FactValue.Code(value));
}
