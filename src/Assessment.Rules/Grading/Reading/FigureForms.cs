using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>The ways of writing a figure.</summary>
internal static class FigureForms
{
    private static readonly ImmutableArray<string> Required = ["title", "name"];

    private static readonly ImmutableArray<string> Optional = ["note"];

    /// <summary>The forms for one class.</summary>
    public static Forms<FigureDefinition> For(RuleContext context) => new(
    [
        Form<FigureDefinition>.Of("sum", fields => Sum(fields, context), Required, Optional),
        Form<FigureDefinition>.Of("share", fields => Share(fields, context), Required, Optional),
        Form<FigureDefinition>.Of("placeOf", fields => PlaceOf(fields, context), [.. Required, "months"], Optional),
        Form<FigureDefinition>.Of("monthsOf", fields => new FigureDefinition.Months(Name(fields), Title(fields), NameOf(fields, "monthsOf", context, FactType.Stays), fields.Span), Required, Optional),
        Form<FigureDefinition>.Of("countOf", fields => new FigureDefinition.Count(Name(fields), Title(fields), NameOf(fields, "countOf", context, FactType.Codes), fields.Span), Required, Optional),
    ]);

    private static FigureDefinition.Sum Sum(Fields fields, RuleContext context) =>
        new(Name(fields), Title(fields), fields.List("sum", node => context.NameOf(node, FactType.Number)), fields.Span);

    private static FigureDefinition.Share Share(Fields fields, RuleContext context)
    {
        (YamlNode part, YamlNode whole) = fields.Find("share") is { } node ? PairReader.Read(node, context.Faults) : default;
        return new(Name(fields), Title(fields), context.NameOf(part, FactType.Number), context.NameOf(whole, FactType.Number), fields.Span);
    }

    private static FigureDefinition.PlaceByMonths PlaceOf(Fields fields, RuleContext context)
    {
        Interval within = fields.Find("months") is { } node && Expect.Scalar(node, context.Faults) is { } scalar
            ? IntervalReader.Read(scalar, context.Faults)
            : new(null, false, null, false, "");
        return new(Name(fields), Title(fields), NameOf(fields, "placeOf", context, FactType.Stays), within, fields.Span);
    }

    private static string NameOf(Fields fields, string key, RuleContext context, FactType type) =>
        fields.Find(key) is { } node ? context.NameOf(node, type) : "";

    private static string Name(Fields fields) => fields.Text("name");

    private static string Title(Fields fields) => fields.Text("title");
}
