using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Facts that a sheet could have besides: an occurrence more, a report in a period that lacks it, evidence for what is pending.</summary>
internal sealed class NewFacts(Scheme scheme, ScoreSheet sheet, Thresholds thresholds)
{
    private readonly PeriodCalendar calendar = new(scheme.Period);
    private readonly FactShapes shapes = new(scheme, thresholds);

    /// <summary>Facts for an item that is there, each to be tried by itself.</summary>
    internal IEnumerable<FactTrial> Of(ItemScore item) =>
        from fact in item.Indicator is { } indicator ? Facts(item, indicator) : []
        select new FactTrial(fact, fact, FactChangeKind.Added, "", "", "");

    private IEnumerable<Fact> Facts(ItemScore item, Indicator indicator) =>
    [
        .. indicator.Requirements.Concat(indicator.Clauses.SelectMany(clause => clause.Requirements))
            .SelectMany(requirement => On(shapes.Of(New(AttributeOfKind.Kinds(requirement)), requirement.Where), Days(requirement))),
        .. indicator.Clauses.SelectMany(clause => On(shapes.Of(New(AttributeOfKind.Kinds(clause)), clause), Days(clause))),
        .. item.State == ItemState.Pending ? Missing(item, indicator) : [],
    ];

    // What is pending is settled by the statement that nothing happened, or by a mark; a full mark shows what is at stake.
    private IEnumerable<Fact> Missing(ItemScore item, Indicator indicator) =>
    [
        .. indicator.Clauses.SelectMany(clause => New(AttributeOfKind.Kinds(clause))).Select(fact => fact with { Count = 0 }),
        .. indicator.Clauses.IsEmpty && indicator.Children.IsEmpty ? [Fact(item.Id) with { Score = item.Points }] : Array.Empty<Fact>(),
    ];

    private static IEnumerable<Fact> On(IEnumerable<Fact> facts, DateOnly[] days) =>
        days.Length == 0 ? facts : from fact in facts from day in days select fact with { On = day };

    private DateOnly[] Days(Requirement requirement) => requirement.Test switch
    {
        RequirementTest.AtLeast least => FirstDays(least.In, line => line.Requirement?.Id == requirement.Id),
        RequirementTest.By by => [by.Day],
        _ => [],
    };

    private DateOnly[] Days(Clause clause) =>
        clause.Counting is Counting.PerMissing missing ? FirstDays(missing.In, line => line.Clause?.Id == clause.Id) : [];

    // The first day of every part of the year that lacks one.
    private DateOnly[] FirstDays(RequiredIn span, Func<ScoreLine, bool> isMeant)
    {
        HashSet<string> lacking = [.. sheet.Lines.Where(isMeant).SelectMany(line => line.Arithmetic?.Parts ?? []).Where(part => !part.IsMet).Select(part => part.Name)];
        return
        [
            .. Enumerable.Range(0, scheme.Period.To.DayNumber - scheme.Period.From.DayNumber + 1)
                .Select(scheme.Period.From.AddDays)
                .Where(day => lacking.Contains(calendar.PartOf(day, span)))
                .DistinctBy(day => calendar.PartOf(day, span), StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Fact> New(ImmutableArray<string> kinds) => kinds.Take(1).Select(Fact);

    private Fact Fact(string kind) => new() { Id = $"+{kind}", Unit = sheet.Unit.Id, Kind = kind, On = scheme.Period.To };
}
