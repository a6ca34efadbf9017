using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>Steps, scales, limits and numbers of occurrences are large enough to mean something.</summary>
internal static class FigureBounds
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        Demands(scheme)
            .Select(asked => Fault(scheme.Figures, asked.User, asked.Demand))
            .Concat(Roundings(scheme))
            .OfType<Diagnostic>();

    private static IEnumerable<(string User, Demand Demand)> Demands(SchemeUnderCheck scheme) =>
        scheme.Nodes.SelectMany(place => Of(place.Node.Id, OfNode(place.Node)))
            .Concat(scheme.Clauses.SelectMany(place => Of(place.Clause.Id, OfClause(place.Clause))))
            .Concat(scheme.Passages.SelectMany(passage => Of(passage.Id, passage.Content.Amounts.SelectMany(keyed => OfAmount(keyed.Amount)))))
            .Concat(scheme.Passages.SelectMany(passage => Of(passage.Id, passage.Content.Quantities.Select(keyed => OfStatistic(keyed.Quantity)))))
            .Concat(Requirements(scheme).SelectMany(requirement => Of(requirement.Id, OfRequirement(requirement))))
            .Append(("total", Demand.Positive("total", scheme.Scheme.Total)));

    private static IEnumerable<(string User, Demand Demand)> Of(string user, IEnumerable<Demand> demands) =>
        demands.Select(demand => (user, demand));

    private static IEnumerable<Demand> OfNode(Indicator node) =>
        [Demand.NotNegative("points", node.Points), Demand.Positive("scale", node.Scale), Demand.Positive("weight", node.Weight)];

    private static IEnumerable<Demand> OfClause(Clause clause) =>
    [
        Demand.Positive("limit", clause.Limit),
        Demand.Number("free", (clause.Counting as Counting.PerOccurrence)?.Free, 0),
        Demand.Number("free", (clause.Counting as Counting.PerDistinct)?.Free, 0),
        Demand.Number("expected", (clause.Counting as Counting.PerDistinct)?.Expected, 1),
        Demand.Number("required", (clause.Counting as Counting.PerMissing)?.Required, 1),
        Demand.Number("fromNth", (clause.Effect as Effect.Zero)?.FromNth, 1),
        Demand.NotNegative("cap", (clause.Effect as Effect.Cap)?.At),
        .. clause.Multipliers.SelectMany(multiplier => PointFigures.Of("factor", multiplier.Factor)).Select(factor => Demand.NotNegative("factor", factor.Quantity)),
    ];

    private static IEnumerable<Demand> OfAmount(Amount amount) =>
    [
        Demand.Positive("every", (amount as Amount.Steps)?.Every),
        Demand.Positive("given", (amount as Amount.Given)?.Scale),
    ];

    private static Demand OfStatistic(Quantity quantity) => Demand.Number("expected", (quantity as Quantity.Aggregate)?.Expected, 1);

    private static IEnumerable<Requirement> Requirements(SchemeUnderCheck scheme) =>
        scheme.Nodes.SelectMany(place => place.Node.Requirements.Concat(place.Node.Clauses.SelectMany(clause => clause.Requirements)));

    private static IEnumerable<Demand> OfRequirement(Requirement requirement) =>
    [
        Demand.Number("atLeast", (requirement.Test as RequirementTest.AtLeast)?.Number, 1),
        Demand.Number("atMost", (requirement.Test as RequirementTest.AtMost)?.Number, 0),
        Demand.Number("expected", requirement.Expected, 1),
    ];

    private static Diagnostic? Fault(KnownFigures figures, string user, Demand demand)
    {
        if (demand.Figure is null || figures.Of(demand.Figure) is not { } value)
        {
            return null;
        }

        SourceSpan span = demand.Figure.Span;
        string text = FigureText.Of(value, demand.Figure is Quantity.Number { IsPercent: true });
        if (!demand.IsMetBy(value))
        {
            return Diagnostic.Of(CheckDiagnostics.FigureTooSmall, span, user, demand.Key, text, demand.Bound);
        }

        return demand.IsWhole && value != decimal.Truncate(value)
            ? Diagnostic.Of(CheckDiagnostics.NotWhole, span, user, demand.Key, text)
            : null;
    }

    private static IEnumerable<Diagnostic> Roundings(SchemeUnderCheck scheme) =>
        from entry in scheme.Nodes.Select(place => (place.Node.Id, place.Node.Rounding, place.Node.Span))
            .Append(("total", scheme.Scheme.Rounding, scheme.Scheme.Span))
        where entry.Rounding is { To: <= 0 }
        select Diagnostic.Of(CheckDiagnostics.FigureTooSmall, entry.Span, entry.Item1, "round", FigureText.Of(entry.Rounding?.To ?? 0), "> 0");
}
