using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What tells one group of facts from another.</summary>
internal static class Keys
{
    internal static string Of(ImmutableArray<GroupingKey> keys, Fact fact) => string.Join('\n', keys.Select(key => Of(key, fact)));

    internal static bool IsSaid(GroupingKey key, Fact fact) => Said(key, fact) is not null;

    /// <summary>Whether each fact that happened says to what it belongs; without a problem it is one of its own.</summary>
    internal static bool AreSaid(ImmutableArray<GroupingKey> keys, IEnumerable<Fact> facts) =>
        facts.Where(fact => fact.Count > 0).All(fact => keys.All(key => key.Kind == GroupingKind.Issue || IsSaid(key, fact)));

    // A fact that does not say stands alone.
    private static string Of(GroupingKey key, Fact fact) => Said(key, fact) is { } said ? $"said {said}" : $"alone {fact.Id}";

    private static string? Said(GroupingKey key, Fact fact) => key.Kind switch
    {
        GroupingKind.Issue => fact.Issue,
        GroupingKind.Person => fact.Person,
        GroupingKind.Place => fact.Place,
        GroupingKind.Attribute => fact.Attributes.GetValueOrDefault(key.Attribute)?.ToString(),
        _ => fact.On is { } day ? Span(key.Kind, day) : null,
    };

    private static string Span(GroupingKind kind, DateOnly day) => kind switch
    {
        GroupingKind.Day => $"{day.DayNumber}",
        GroupingKind.Week => Spans.Of(day, RequiredIn.EachWeek),
        GroupingKind.Month => Spans.Of(day, RequiredIn.EachMonth),
        GroupingKind.Quarter => Spans.Of(day, RequiredIn.EachQuarter),
        _ => Spans.Of(day, RequiredIn.EachHalf),
    };
}
