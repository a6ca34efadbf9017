using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Days in the parts of the year that lack something a rule requires.</summary>
internal sealed class PeriodDays(ScoreSheet sheet, AssessedPeriod period)
{
    private readonly PeriodCalendar calendar = new(period);

    /// <summary>The first day of every part that lacks something.</summary>
    internal IEnumerable<DateOnly> First(Func<ScoreLine, bool> isMeant, RequiredIn span) =>
        from part in Parts(isMeant)
        from day in Days(part.Name, span).Take(1)
        select day;

    /// <summary>For a fact that some rule counts by parts of the year: the nearest day in each part that lacks one.</summary>
    internal IEnumerable<DateOnly> Lacking(Fact fact) => fact.On is { } today ? Lacking(fact, today) : [];

    private IEnumerable<DateOnly> Lacking(Fact fact, DateOnly today) =>
        from line in sheet.Lines
        where line.Facts.Any(other => other.Id == fact.Id)
        let span = SpanOf(line)
        where span is not null and not RequiredIn.Year
        from part in Parts(other => ReferenceEquals(other, line))
        from nearest in Days(part.Name, span.Value).OrderBy(day => Math.Abs(day.DayNumber - today.DayNumber)).Take(1)
        select nearest;

    private IEnumerable<PartCount> Parts(Func<ScoreLine, bool> isMeant) =>
        sheet.Lines.Where(isMeant).SelectMany(line => line.Arithmetic?.Parts ?? []).Where(part => !part.IsMet);

    private IEnumerable<DateOnly> Days(string part, RequiredIn span) =>
        Enumerable.Range(0, period.To.DayNumber - period.From.DayNumber + 1).Select(period.From.AddDays).Where(day => calendar.PartOf(day, span) == part);

    private static RequiredIn? SpanOf(ScoreLine line) => line switch
    {
        { Requirement.Test: RequirementTest.AtLeast least } => least.In,
        { Requirement: null, Clause.Counting: Counting.PerMissing missing } => missing.In,
        _ => null,
    };
}
