using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Counts occurrences in each part of the assessed period.</summary>
internal static class PeriodCount
{
    /// <summary>One entry for each part of the period, in order. Facts without a date count only where the part is the whole period.</summary>
    public static List<PartCount> Of(PeriodCalendar calendar, RequiredIn span, IReadOnlyList<Fact> facts, decimal required)
    {
        var found = calendar.Parts(span).ToDictionary(part => part, _ => 0m, StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            string part = span == RequiredIn.Year ? found.Keys.First() : fact.On is { } day ? calendar.PartOf(day, span) : "";
            if (found.TryGetValue(part, out decimal soFar))
            {
                found[part] = soFar + fact.Count;
            }
        }

        return [.. calendar.Parts(span).Select(part => new PartCount(part, found[part], required, found[part] >= required))];
    }
}
