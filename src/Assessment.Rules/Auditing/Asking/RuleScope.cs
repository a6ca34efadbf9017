using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Which facts of a sheet a rule looks at together.</summary>
internal sealed class RuleScope(ScoreSheet sheet, PeriodCalendar calendar)
{
    /// <summary>The facts whose figures make up one amount or one test with a fact.</summary>
    internal ImmutableArray<Fact> Of(AskedRule rule, Fact fact) =>
        Lines(rule).Select(line => line.Facts).FirstOrDefault(facts => Has(facts, fact)) is { IsDefault: false } together
            ? [.. together.Where(other => IsLike(rule, other, fact))]
            : [fact];

    /// <summary>The facts that are counted with a fact.</summary>
    internal ImmutableArray<Fact> CountedWith(AskedRule rule, Fact fact) =>
    [
        .. Lines(rule).SelectMany(line => line.Facts).Concat(sheet.Bars.Where(bar => bar.Clause.Id == rule.Id).SelectMany(bar => bar.Facts)).Append(fact)
            .DistinctBy(other => other.Id, StringComparer.Ordinal)
            .Where(other => IsLike(rule, other, fact) && Part(rule, other) == Part(rule, fact)),
    ];

    private IEnumerable<ScoreLine> Lines(AskedRule rule) => sheet.Lines.Where(rule.Wrote);

    private static bool Has(ImmutableArray<Fact> facts, Fact fact) => facts.Any(other => other.Id == fact.Id);

    private static bool IsLike(AskedRule rule, Fact other, Fact fact) => rule switch
    {
        { Requirement.ForEach: { } part } => FactFigures.Word(other, part) == FactFigures.Word(fact, part),
        { Requirement: null, Clause.Counting: Counting.PerDistinct per } => GroupingKeys.Of(other, per.Keys) == GroupingKeys.Of(fact, per.Keys),
        _ => true,
    };

    private string Part(AskedRule rule, Fact fact) =>
        Span(rule) is { } span && fact.On is { } day ? calendar.PartOf(day, span) : "";

    private static RequiredIn? Span(AskedRule rule) => rule switch
    {
        { Requirement.Test: RequirementTest.AtLeast least } => least.In,
        { Requirement: null, Clause.Counting: Counting.PerMissing missing } => missing.In,
        _ => null,
    };
}
