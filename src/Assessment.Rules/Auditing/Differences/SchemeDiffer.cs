using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Compares the elements of two editions.</summary>
internal sealed class SchemeDiffer
{
    private readonly ImmutableArray<SchemeElement> old;
    private readonly ImmutableArray<SchemeElement> now;
    private readonly ElementMatcher matcher;
    private readonly Renaming renaming;
    private readonly Dictionary<SchemeElement, SchemeElement> earlierOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> laterIds = new(StringComparer.Ordinal);
    private readonly HashSet<SchemeElement> moved = new(ReferenceEqualityComparer.Instance);

    internal SchemeDiffer(ImmutableArray<SchemeElement> old, ImmutableArray<SchemeElement> now)
    {
        this.old = old;
        this.now = now;
        matcher = new(old, now);
        foreach (SchemeElement was in old)
        {
            if (matcher.LaterOf(was) is { } found)
            {
                earlierOf.Add(found, was);
                laterIds.TryAdd(was.Id, found.Id);
            }
        }

        renaming = new(laterIds);
        foreach (IGrouping<(string, string), SchemeElement> siblings in old.GroupBy(was => (was.Sort, was.Parent)))
        {
            FindMoved([.. siblings]);
        }
    }

    internal ImmutableArray<SchemeChange> Run() =>
    [
        .. now.SelectMany(found => earlierOf.TryGetValue(found, out SchemeElement? was) ? Changes(was, found) : New(found)),
        .. old.Where(was => matcher.LaterOf(was) is null).SelectMany(Withdrawn),
    ];

    // Other changes of order in the vocabulary mean nothing: it is looked up by name.
    private void FindMoved(ImmutableArray<SchemeElement> siblings)
    {
        if (siblings[0].Sort is not ("indicator" or "clause" or "requirement"))
        {
            return;
        }

        SchemeElement[] stayed = [.. siblings.Where(was => matcher.LaterOf(was) is { } found && !HasOtherParent(was, found))];
        ImmutableHashSet<int> displaced = SiblingOrder.Moved([.. stayed.Select(was => now.IndexOf(matcher.LaterOf(was) ?? was))]);
        foreach (int index in displaced)
        {
            moved.Add(stayed[index]);
        }
    }

    private bool HasOtherParent(SchemeElement was, SchemeElement found) => laterIds.GetValueOrDefault(was.Parent, was.Parent) != found.Parent;

    private IEnumerable<SchemeChange> Changes(SchemeElement was, SchemeElement found)
    {
        if (was.Id != found.Id && !FollowsParent(was, found))
        {
            yield return Change(SchemeChangeKind.Renumbered, was, found, was.Id, found.Id);
        }

        if (HasOtherParent(was, found) || moved.Contains(was))
        {
            yield return Change(SchemeChangeKind.Moved, was, found, was.Parent, found.Parent);
        }

        foreach (SchemeChange change in FieldChanges(was, found))
        {
            yield return change;
        }
    }

    private static bool FollowsParent(SchemeElement was, SchemeElement found) =>
        was.Parent.Length > 0
        && was.Parent != found.Parent
        && was.Id.StartsWith(was.Parent, StringComparison.Ordinal)
        && found.Id == found.Parent + was.Id[was.Parent.Length..];

    private IEnumerable<SchemeChange> FieldChanges(SchemeElement was, SchemeElement found)
    {
        ImmutableArray<PlainEntry> before = renaming.Of(was.Fields);
        return
            from key in before.Concat(found.Fields).Select(field => field.Key).Distinct(StringComparer.Ordinal)
            let earlier = Value(before, key)
            let later = Value(found.Fields, key)
            where Hash(earlier) != Hash(later)
            group (Key: key, Old: Value(was.Fields, key), New: later) by FieldSorts.Of(found.Sort, key) into changes
            orderby changes.Key
            select Change(changes.Key, was, found, Text(changes.Select(change => (change.Key, (Plain?)change.Old))), Text(changes.Select(change => (change.Key, (Plain?)change.New))));
    }

    private static Plain? Value(ImmutableArray<PlainEntry> fields, string key) => fields.FirstOrDefault(field => field.Key == key)?.Value;

    private static string Hash(Plain? value) => value is null ? "" : CanonicalJson.Hash(value);

    private static string Text(IEnumerable<(string Key, Plain? Value)> fields) =>
        string.Join("; ", fields.Where(field => field.Value is not null).Select(field => $"{field.Key}: {YamlText.OneLine(field.Value ?? new Plain.Text(""))}"));

    // What stands below something new is new with it.
    private IEnumerable<SchemeChange> New(SchemeElement found)
    {
        bool isBelowNew = now.Any(parent => parent.Id == found.Parent && parent.Id.Length > 0 && matcher.IsNew(parent) && IsTree(parent));
        return isBelowNew ? [] : [new(SchemeChangeKind.New, found.Sort, found.Id, "", "", found.Whole, SourceSpan.None, found.Span)];
    }

    private IEnumerable<SchemeChange> Withdrawn(SchemeElement was)
    {
        bool isBelowWithdrawn = old.Any(parent => parent.Id == was.Parent && parent.Id.Length > 0 && matcher.LaterOf(parent) is null && IsTree(parent));
        return isBelowWithdrawn ? [] : [new(SchemeChangeKind.Withdrawn, was.Sort, was.Id, was.Id, was.Whole, "", was.Span, SourceSpan.None)];
    }

    private static bool IsTree(SchemeElement element) => element.Sort is "indicator" or "clause";

    private static SchemeChange Change(SchemeChangeKind kind, SchemeElement was, SchemeElement found, string old, string now) =>
        new(kind, found.Sort, found.Id, was.Id, old, now, was.Span, found.Span);
}
