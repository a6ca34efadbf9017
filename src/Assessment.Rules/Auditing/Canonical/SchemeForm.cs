using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Writes a whole scheme as the language has it, keys in the documented order.</summary>
internal static class SchemeForm
{
    private const string Everybody = "*";

    internal static Plain.Map Of(Scheme scheme) => Head(scheme)
        .AddTall("indicators", scheme.Indicators, IndicatorForm.Of)
        .Add("round", IndicatorForm.Rounding(scheme.Rounding))
        .AddTall("outcomes", scheme.Outcomes, Outcome)
        .AddTall("assumptions", scheme.Assumptions, Assumption)
        .AddTexts("withdrawn", scheme.Withdrawn)
        .ToMap();

    internal static Plain Outcome(Outcome outcome) => new PlainMap()
        .AddText("id", outcome.Id)
        .AddText("title", outcome.Title)
        .AddText("text", outcome.Text)
        .Add("amount", AmountForm.Of(outcome.Amount))
        .AddText("unit", outcome.Unit)
        .ToMap();

    internal static Plain Assumption(Assumption assumption) => new PlainMap()
        .AddText("id", assumption.Id)
        .AddText("text", assumption.Text)
        .AddTexts("clauses", assumption.Clauses)
        .AddText("status", Keyword.Of(assumption.Status))
        .AddText("by", assumption.By)
        .AddText("on", assumption.On)
        .ToMap();

    internal static Plain Parameter(Parameter parameter) => new PlainMap()
        .AddText("id", parameter.Id)
        .AddText("title", parameter.Title)
        .AddText("text", parameter.Text)
        .AddText("owner", parameter.Owner)
        .Add(parameter.Values is [{ Group: Everybody }] ? "value" : "values", Values(parameter.Values))
        .ToMap();

    internal static Plain Attribute(AttributeDefinition attribute) => new PlainMap()
        .AddText("title", attribute.Title)
        .AddText("type", Keyword.Of(attribute.Type))
        .AddTexts("values", attribute.Values)
        .AddText("unit", attribute.Unit)
        .AddText("range", attribute.Range is { } range ? FigureForm.Interval(range) : "")
        .ToMap();

    private static PlainMap Head(Scheme scheme) => new PlainMap()
        .AddText("format", scheme.Format.ToString(CultureInfo.InvariantCulture))
        .AddText("scheme", scheme.Id)
        .AddText("title", scheme.Title)
        .AddText("year", scheme.Period.Year.ToString(CultureInfo.InvariantCulture))
        .Add("period", Period(scheme.Period))
        .Add("source", Source(scheme.Source))
        .Add("total", QuantityForm.Of(scheme.Total))
        .Add("units", UnitsForm.Of(scheme.Units))
        .Add("evidence", Evidence(scheme.Evidence))
        .AddTall("parameters", scheme.Parameters, Parameter);

    private static Plain.Map? Period(AssessedPeriod period)
    {
        bool isCalendarYear = period.From == new DateOnly(period.Year, 1, 1) && period.To == new DateOnly(period.Year, 12, 31);
        return isCalendarYear
            ? null
            : new PlainMap().AddText("from", FigureForm.Day(period.From)).AddText("to", FigureForm.Day(period.To)).ToMap();
    }

    private static Plain.Map Source(DocumentSource source) => new PlainMap()
        .AddText("document", source.Document)
        .AddText("issuer", source.Issuer)
        .AddText("number", source.Number)
        .AddText("date", source.Date)
        .AddText("file", source.File)
        .ToMap();

    private static Plain.Map? Evidence(EvidenceVocabulary evidence)
    {
        Plain.Map map = new PlainMap()
            .AddNamed("attributes", evidence.Attributes, attribute => attribute.Name, Attribute)
            .AddNamed("kinds", evidence.Kinds, kind => kind.Name, Kind)
            .AddTexts("ignored", evidence.Ignored)
            .ToMap();
        return map.Entries.IsEmpty ? null : map;
    }

    internal static Plain Kind(FactKind kind) => new PlainMap().AddText("title", kind.Title).AddTexts("attributes", kind.Attributes).ToMap();

    // The first group that holds a unit gives its figure, so their order counts.
    private static Plain? Values(ImmutableArray<ParameterValue> values) => values switch
    {
        [] => null,
        [{ Group: Everybody } only] => new Plain.Text(FigureForm.Number(only.Value)),
        _ => PlainMap.Of(values, value => value.Group, value => new Plain.Text(FigureForm.Number(value.Value))) with { OrderCounts = true },
    };
}

/// <summary>Writes who can be assessed.</summary>
internal static class UnitsForm
{
    internal static Plain Of(UnitVocabulary units) => new PlainMap()
        .AddNamed("kinds", units.Kinds, kind => kind.Name, kind => new Plain.Text(kind.Title))
        .AddNamed("tags", units.Tags, tag => tag.Name, tag => new Plain.Text(tag.Title))
        .AddNamed("groups", units.Groups, group => group.Name, Group)
        .AddTall("profiles", AreKinds(units) ? [] : units.Profiles, Profile)
        .AddNamed("attributes", units.Attributes, attribute => attribute.Name, SchemeForm.Attribute)
        .ToMap();

    internal static Plain Group(UnitGroup group) => new PlainMap()
        .AddText("title", group.Title == group.Name ? "" : group.Title)
        .AddTexts("members", group.Members)
        .AddTexts("except", group.Except)
        .ToMap();

    private static Plain Profile(UnitProfile profile) => new PlainMap()
        .AddText("title", profile.Title)
        .AddText("kind", profile.Kind)
        .AddTexts("tags", profile.Tags)
        .ToMap();

    // Without profiles each kind by itself is one.
    private static bool AreKinds(UnitVocabulary units) =>
        units.Profiles.Length == units.Kinds.Length
        && units.Profiles.Zip(units.Kinds).All(pair => pair.First.Title == pair.Second.Title && pair.First.Kind == pair.Second.Name && pair.First.Tags.IsEmpty);
}
