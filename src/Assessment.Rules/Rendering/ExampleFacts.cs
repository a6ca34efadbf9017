using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Rendering;

/// <summary>Makes up one fact for each kind of a scheme, in the document's order, with a value for each attribute that it accepts.</summary>
internal static class ExampleFacts
{
    private const string UnitId = "unit-1";
    private const int LongestNote = 60;

    internal static IEnumerable<Fact> Of(Scheme scheme)
    {
        EvidenceSchema schema = new(scheme);
        ImmutableArray<Indicator> indicators = [.. SchemeClauses.Indicators(scheme)];
        Dictionary<string, decimal> marks = Marks(indicators);
        Dictionary<string, string> notes = Notes(scheme, indicators);
        IEnumerable<KindSchema> kinds = schema.KindNames.Select(schema.Kind).OfType<KindSchema>().Where(kind => !kind.SpeaksOfItem && !kind.IsWithdrawal);
        return kinds.Select((kind, index) => new Fact
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e{index + 1}"),
            Unit = UnitId,
            Kind = kind.Name,
            On = scheme.Period.From,
            Score = marks.TryGetValue(kind.Name, out decimal mark) ? mark : null,
            Attributes = kind.Attributes.Select(name => name.Definition).OfType<AttributeDefinition>()
                .Aggregate(Fact.NoAttributes, (all, attribute) => all.SetItem(attribute.Name, Value(attribute, scheme))),
            Note = notes.GetValueOrDefault(kind.Name, ""),
        });
    }

    // Kinds of fact that need a mark: judged leaves, and clauses whose amount somebody states.
    private static Dictionary<string, decimal> Marks(ImmutableArray<Indicator> indicators)
    {
        Dictionary<string, decimal> marks = new(StringComparer.Ordinal);
        foreach (Indicator leaf in indicators.Where(indicator => indicator.Children.IsEmpty))
        {
            decimal points = leaf.Points is Quantity.Number number ? number.Value : 1;
            IEnumerable<string> kinds = leaf.Clauses.IsEmpty
                ? [leaf.Id]
                : leaf.Clauses.Where(clause => MeasureName.AmountOf(clause) is Amount.Stated or Amount.Given).SelectMany(clause => AttributeOfKind.Kinds(clause));
            foreach (string kind in kinds)
            {
                marks[kind] = points;
            }
        }

        return marks;
    }

    private static Dictionary<string, string> Notes(Scheme scheme, ImmutableArray<Indicator> indicators)
    {
        Dictionary<string, string> notes = new(StringComparer.Ordinal);
        IEnumerable<(string Kind, string Text)> texts =
        [
            .. scheme.Evidence.Kinds.Select(kind => (kind.Name, kind.Title)),
            .. indicators.Select(leaf => (leaf.Id, leaf.Title)),
            .. from leaf in indicators from clause in leaf.Clauses select (clause.Id, clause.Text),
            .. from leaf in indicators from requirement in leaf.Requirements.Concat(leaf.Clauses.SelectMany(clause => clause.Requirements)) select (requirement.Id, requirement.Text),
        ];
        foreach ((string kind, string text) in texts)
        {
            notes.TryAdd(kind, text.Length <= LongestNote ? text : $"{text[..LongestNote]}…");
        }

        return notes;
    }

    private static FactValue Value(AttributeDefinition attribute, Scheme scheme) => attribute.Type switch
    {
        AttributeType.Measure => new FactValue.Measure(46, 50),
        AttributeType.Code => new FactValue.Code(attribute.Values.FirstOrDefault("")),
        AttributeType.Flag => new FactValue.Flag(true),
        AttributeType.Date => new FactValue.Date(scheme.Period.From),
        AttributeType.Unit => new FactValue.Code(UnitId),
        AttributeType.Text => new FactValue.Text(attribute.Title),
        _ => new FactValue.Number(attribute.Range is { Lower: { } low } ? Math.Ceiling(low) + 1 : 1),
    };
}
