using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The key that tells one group of facts from another. A fact that lacks a part of the key is a group of its own.</summary>
internal static class GroupingKeys
{
    public static string Of(Fact fact, ImmutableArray<GroupingKey> keys) =>
        keys.Length == 1 ? Part(fact, keys[0]) : string.Join('\u001f', keys.Select(key => Part(fact, key)));

    /// <summary>The event to which a fact belongs: its problem, or itself.</summary>
    public static string Event(Fact fact) => fact.Issue ?? Own(fact);

    /// <summary>Why the facts cannot all be told apart by the key: one of them does not say; null when all do.</summary>
    public static StateReason? Unnamed(IEnumerable<Fact> facts, GroupingKey key) =>
        facts.All(fact => Value(fact, key) is not null) ? null : new StateReason(StateReasonKind.AttributeMissing, NameOf(key));

    private static string NameOf(GroupingKey key) => key.Kind switch
    {
        GroupingKind.Issue => "issue",
        GroupingKind.Person => "person",
        GroupingKind.Place => "place",
        GroupingKind.Attribute => key.Attribute,
        _ => "on",
    };

    private static string Part(Fact fact, GroupingKey key) => Value(fact, key) ?? Own(fact);

    private static string? Value(Fact fact, GroupingKey key) => key.Kind switch
    {
        GroupingKind.Issue => fact.Issue,
        GroupingKind.Person => fact.Person,
        GroupingKind.Place => fact.Place,
        GroupingKind.Attribute => FactFigures.Word(fact, key.Attribute),
        _ => fact.On is { } day ? PeriodCalendar.Name(day, key.Kind) : null,
    };

    private static string Own(Fact fact) => "\u001e" + fact.Id;
}
