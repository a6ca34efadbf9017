using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads the facts that subjects carry and the figures computed from them.</summary>
internal sealed class VocabularyReader(RuleContext context)
{
    private static readonly KeySet FactKeys = new(["title", "type"], ["values", "absent", "item", "note"]);

    private static readonly Words<FactType> Types = new(
        ("number", FactType.Number), ("flag", FactType.Flag), ("date", FactType.Date), ("code", FactType.Code),
        ("codes", FactType.Codes), ("unit", FactType.Unit), ("stays", FactType.Stays));

    private readonly Forms<FigureDefinition> _figures = FigureForms.For(context);

    /// <summary>The facts of a class; each becomes a known name.</summary>
    public ImmutableArray<FactDefinition> Facts(Fields fields) => [.. Entries(fields, "facts").Select(Fact)];

    /// <summary>The figures of a class; each becomes a known name for those behind it.</summary>
    public ImmutableArray<FigureDefinition> Figures(Fields fields) => [.. Entries(fields, "figures").Select(Figure).OfType<FigureDefinition>()];

    private ImmutableArray<YamlEntry> Entries(Fields fields, string key) =>
        fields.Find(key) is { } node ? Expect.Mapping(node, context.Faults)?.Entries ?? [] : [];

    private FactDefinition Fact(YamlEntry entry)
    {
        string name = IdReader.ReadId(entry.Key, context.Faults);
        Fields fields = Fields.Open(entry.Value, FactKeys, context.Faults);
        FactType type = fields.Word("type", Types, FactType.Code);
        ImmutableArray<string> values = fields.Texts("values");
        string title = fields.Text("title");
        var value = new SubjectValueReader(context.Faults);
        SubjectValue? absent = fields.Optional("absent", node => value.Read(node, type, values));
        context.Add(name, new(type, title, values), entry.Key.Span);
        return new(name, title, type, values, absent, fields.Texts("item"), entry.Key.Span);
    }

    private FigureDefinition? Figure(YamlEntry entry)
    {
        IdReader.ReadId(entry.Key, context.Faults);
        if (Expect.Mapping(entry.Value, context.Faults) is not { } mapping
            || _figures.Read(new([.. mapping.Entries, new(new("name", true, entry.Key.Span), entry.Key)], mapping.Span), context.Faults) is not { } figure)
        {
            return null;
        }

        FactType type = figure is FigureDefinition.PlaceByMonths ? FactType.Unit : FactType.Number;
        context.Add(figure.Name, new(type, figure.Title, []), entry.Key.Span);
        return figure;
    }
}
