using System.Collections.Immutable;

namespace Assessment.Rules.Auditing;

/// <summary>Finds for each element of the earlier edition the one of the later edition that it became.</summary>
internal sealed class ElementMatcher
{
    // Two items with nothing but the subject in common are alike by about a third.
    private const decimal SameId = 0.4m;
    private const decimal OtherId = 0.7m;

    private readonly Dictionary<SchemeElement, SchemeElement> laterOf = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SchemeElement> openOld;
    private readonly HashSet<SchemeElement> openNew;
    private readonly ImmutableArray<SchemeElement> old;
    private readonly ImmutableArray<SchemeElement> now;

    internal ElementMatcher(ImmutableArray<SchemeElement> old, ImmutableArray<SchemeElement> now)
    {
        this.old = old;
        this.now = now;
        openOld = new(old, ReferenceEqualityComparer.Instance);
        openNew = new(now, ReferenceEqualityComparer.Instance);
        ById((was, found) => was.Words == found.Words);
        ByWords();
        ById((was, found) => Likeness.Of(was.Words, found.Words) >= SameId);
        ByLikeness();
        ById((_, _) => true);
    }

    /// <summary>What became of an element; null when it was withdrawn.</summary>
    internal SchemeElement? LaterOf(SchemeElement was) => laterOf.GetValueOrDefault(was);

    /// <summary>Whether an element of the later edition is new.</summary>
    internal bool IsNew(SchemeElement found) => openNew.Contains(found);

    private void ById(Func<SchemeElement, SchemeElement, bool> isSame)
    {
        Dictionary<(string, string), SchemeElement> byId = [];
        foreach (SchemeElement found in now.Where(openNew.Contains))
        {
            byId.TryAdd((found.Sort, found.Id), found);
        }

        foreach (SchemeElement was in old.Where(openOld.Contains).ToList())
        {
            if (byId.TryGetValue((was.Sort, was.Id), out SchemeElement? found) && isSame(was, found))
            {
                Match(was, found);
            }
        }
    }

    // Words that stand once on either side are the same item under another number.
    private void ByWords()
    {
        ILookup<(string, string), SchemeElement> before = old.Where(openOld.Contains).Where(IsWorded).ToLookup(was => (was.Sort, was.Words));
        ILookup<(string, string), SchemeElement> after = now.Where(openNew.Contains).Where(IsWorded).ToLookup(found => (found.Sort, found.Words));
        foreach (IGrouping<(string, string), SchemeElement> group in before)
        {
            if (group.Count() == 1 && after[group.Key].Count() == 1)
            {
                Match(group.First(), after[group.Key].First());
            }
        }
    }

    private void ByLikeness()
    {
        var pairs =
            from was in old.Where(openOld.Contains).Where(IsWorded)
            from found in now.Where(openNew.Contains).Where(IsWorded)
            where was.Sort == found.Sort
            let likeness = Likeness.Of(was.Words, found.Words)
            where likeness >= OtherId
            orderby likeness descending
            select (was, found);
        foreach ((SchemeElement was, SchemeElement found) in pairs.ToList())
        {
            if (openOld.Contains(was) && openNew.Contains(found))
            {
                Match(was, found);
            }
        }
    }

    private static bool IsWorded(SchemeElement element) => element.Words.Length > 0;

    private void Match(SchemeElement was, SchemeElement found)
    {
        laterOf.Add(was, found);
        openOld.Remove(was);
        openNew.Remove(found);
    }
}
