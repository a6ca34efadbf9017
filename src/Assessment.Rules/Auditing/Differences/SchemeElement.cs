using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>A part of a scheme that has a name of its own and can change by itself.</summary>
/// <param name="Sort">The sort of element.</param>
/// <param name="Id">Its id, unique in its sort.</param>
/// <param name="Parent">Id of the element above it; empty at the top.</param>
/// <param name="Fields">What it says about itself.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record SchemeElement(string Sort, string Id, string Parent, ImmutableArray<PlainEntry> Fields, SourceSpan Span)
{
    private static readonly ImmutableArray<string> BelowHead =
        ["units", "evidence", "parameters", "indicators", "outcomes", "assumptions", "withdrawn"];

    private static readonly ImmutableArray<string> BelowNode = ["requires", "clauses", "indicators"];

    /// <summary>The words by which people know it.</summary>
    internal string Words { get; } = string.Join('\n', Fields.Where(entry => entry.Key is "title" or "text").Select(entry => YamlText.OneLine(entry.Value)));

    /// <summary>Everything it says, on one line.</summary>
    internal string Whole => string.Join("; ", Fields.Select(entry => $"{entry.Key}: {YamlText.OneLine(entry.Value)}"));

    /// <summary>All elements of a scheme, a parent before its children, in the document's order.</summary>
    internal static ImmutableArray<SchemeElement> Of(Scheme scheme) =>
    [
        new("head", "", "", Own(SchemeForm.Of(scheme), BelowHead), scheme.Span),
        .. Vocabulary(scheme),
        .. scheme.Parameters.Select(parameter => new SchemeElement("parameter", parameter.Id, "", Own(SchemeForm.Parameter(parameter)), parameter.Span)),
        .. scheme.Indicators.SelectMany(branch => Of(branch, "", [])),
        .. scheme.Outcomes.Select(outcome => new SchemeElement("outcome", outcome.Id, "", Own(SchemeForm.Outcome(outcome)), outcome.Span)),
        .. scheme.Assumptions.Select(assumption => new SchemeElement("assumption", assumption.Id, "", Own(SchemeForm.Assumption(assumption)), assumption.Span)),
    ];

    private static IEnumerable<SchemeElement> Vocabulary(Scheme scheme) =>
    [
        .. scheme.Units.Kinds.Select(kind => Titled("unit-kind", kind)),
        .. scheme.Units.Tags.Select(tag => Titled("tag", tag)),
        .. scheme.Units.Groups.Select(group => new SchemeElement("group", group.Name, "", Own(UnitsForm.Group(group)), group.Span)),
        .. scheme.Units.Attributes.Select(attribute => new SchemeElement("unit-attribute", attribute.Name, "", Own(SchemeForm.Attribute(attribute)), attribute.Span)),
        .. scheme.Evidence.Attributes.Select(attribute => new SchemeElement("attribute", attribute.Name, "", Own(SchemeForm.Attribute(attribute)), attribute.Span)),
        .. scheme.Evidence.Kinds.Select(kind => new SchemeElement("fact-kind", kind.Name, "", Own(SchemeForm.Kind(kind)), kind.Span)),
    ];

    private static SchemeElement Titled(string sort, NamedTitle named) =>
        new(sort, named.Name, "", [new PlainEntry("title", new Plain.Text(named.Title))], named.Span);

    private static IEnumerable<SchemeElement> Of(Branch branch, string parent, ImmutableArray<PlainEntry> above) => branch switch
    {
        Branch.Single single => Of(single.Indicator, parent, above),
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(alternate =>
            alternate.Indicators.SelectMany(inner => Of(inner, parent, [.. above, Alternate(alternate)]))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // The units of an alternate are a matter of each item that stands in it.
    private static PlainEntry Alternate(Alternate alternate) =>
        new("oneOf", new Plain.List([.. alternate.AppliesTo.Names.Select(name => new Plain.Text(name))], IsTall: false));

    private static IEnumerable<SchemeElement> Of(Indicator indicator, string parent, ImmutableArray<PlainEntry> above) =>
    [
        new("indicator", indicator.Id, parent, [.. Own(IndicatorForm.Head(indicator).ToMap(), BelowNode), .. above], indicator.Span),
        .. indicator.Requirements.Select(requirement => Of(requirement, indicator.Id)),
        .. indicator.Clauses.SelectMany(clause => Of(clause, indicator.Id)),
        .. indicator.Children.SelectMany(child => Of(child, indicator.Id, [])),
    ];

    private static IEnumerable<SchemeElement> Of(Clause clause, string item) =>
    [
        new("clause", clause.Id, item, Own(ClauseForm.Of(clause, item), BelowNode), clause.Span),
        .. clause.Requirements.Select(requirement => Of(requirement, clause.Id)),
    ];

    private static SchemeElement Of(Requirement requirement, string parent) =>
        new("requirement", requirement.Id, parent, Own(RequirementForm.Of(requirement)), requirement.Span);

    private static ImmutableArray<PlainEntry> Own(Plain form) => Own(form, []);

    // What is an element of its own is told by itself.
    private static ImmutableArray<PlainEntry> Own(Plain form, ImmutableArray<string> below) =>
        form is Plain.Map map ? [.. map.Entries.Where(entry => entry.Key != "id" && !below.Contains(entry.Key))] : [];
}
