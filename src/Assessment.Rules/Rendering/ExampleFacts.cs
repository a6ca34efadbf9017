using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Compiling;
using Assessment.Rules.Evidence;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Rendering;

/// <summary>Makes up one fact for each kind of a scheme, in the document's order, with a value for each attribute that it accepts.</summary>
internal static class ExampleFacts
{
    private const string UnitId = "unit-1";
    private const int LongestNote = 60;

    // Of a mark on a scale of its own; any other figure would look like the item's points.
    private const decimal ShareOfScale = 0.86m;

    internal static IEnumerable<Fact> Of(Scheme scheme)
    {
        EvidenceSchema schema = new(scheme);
        ImmutableArray<Indicator> indicators = [.. SchemeClauses.Indicators(scheme)];
        Dictionary<string, decimal> marks = Marks(indicators);
        Dictionary<string, string> notes = Notes(scheme, indicators);
        ILookup<string, string> asked = AttributeOfKind.Of(scheme).ToLookup(use => use.Kind, use => use.Attribute, StringComparer.Ordinal);
        HashSet<string> needless = Needless(scheme, indicators);
        IEnumerable<KindSchema> kinds = schema.KindNames.Where(kind => !needless.Contains(kind))
            .Select(schema.Kind).OfType<KindSchema>().Where(kind => !kind.SpeaksOfItem && !kind.IsWithdrawal);
        return kinds.Select((kind, index) => Example(kind, index + 1));

        Fact Example(KindSchema kind, int number) => new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e{number}"),
            Unit = UnitId,
            Kind = kind.Name,
            On = scheme.Period.From,
            Person = Standard(asked[kind.Name], "person"),
            Place = Standard(asked[kind.Name], "place"),
            Issue = Standard(asked[kind.Name], "issue"),
            Score = marks.TryGetValue(kind.Name, out decimal mark) ? mark : null,
            Attributes = kind.Attributes.Select(name => name.Definition).OfType<AttributeDefinition>()
                .Aggregate(Fact.NoAttributes, (all, attribute) => all.SetItem(attribute.Name, Value(attribute, scheme))),
            Note = notes.GetValueOrDefault(kind.Name, ""),
        };
    }

    // A clause counts by it or asks for it.
    private static string? Standard(IEnumerable<string> asked, string field) => asked.Contains(field, StringComparer.Ordinal) ? $"{field}-1" : null;

    // Clauses that act by figures from elsewhere take no evidence under their own id, unless somebody else does.
    private static HashSet<string> Needless(Scheme scheme, ImmutableArray<Indicator> indicators)
    {
        ImmutableArray<Clause> clauses = [.. indicators.SelectMany(indicator => indicator.Clauses)];
        IEnumerable<string> taken =
        [
            .. clauses.Where(clause => !FactNeed.IsAbsent(clause)).SelectMany(clause => AttributeOfKind.Kinds(clause)),
            .. indicators.SelectMany(indicator => indicator.Requirements.Concat(indicator.Clauses.SelectMany(clause => clause.Requirements))).SelectMany(requirement => AttributeOfKind.Kinds(requirement)),
            .. AttributeOfKind.Of(scheme).Select(use => use.Kind),
            .. scheme.Evidence.Kinds.Select(kind => kind.Name),
        ];
        return clauses.Where(clause => FactNeed.IsAbsent(clause)).Select(clause => clause.Id).Except(taken).ToHashSet(StringComparer.Ordinal);
    }

    // Kinds of fact that need a mark: judged leaves, and clauses whose amount somebody states.
    private static Dictionary<string, decimal> Marks(ImmutableArray<Indicator> indicators)
    {
        Dictionary<string, decimal> marks = new(StringComparer.Ordinal);
        foreach (Indicator leaf in indicators.Where(indicator => indicator.Children.IsEmpty))
        {
            decimal points = leaf.Points is Quantity.Number number ? number.Value : 1;
            if (leaf.Clauses.IsEmpty)
            {
                marks[leaf.Id] = points;
            }

            foreach (Clause clause in leaf.Clauses)
            {
                if (Mark(MeasureName.AmountOf(clause), points) is { } mark)
                {
                    AttributeOfKind.Kinds(clause).ToList().ForEach(kind => marks[kind] = mark);
                }
            }
        }

        return marks;
    }

    private static decimal? Mark(Amount? amount, decimal points) => amount switch
    {
        Amount.Stated { Highest: Quantity.Number highest } => highest.Value,
        Amount.Stated => points,
        Amount.Given { Scale: Quantity.Number scale } => scale.Value * ShareOfScale,
        Amount.Given => points,
        _ => null,
    };

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
