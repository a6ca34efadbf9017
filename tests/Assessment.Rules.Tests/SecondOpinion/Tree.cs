using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>A node in its place.</summary>
/// <param name="Indicator">The node.</param>
/// <param name="Parent">Id of the node above, <c>total</c> at the top.</param>
/// <param name="Selectors">What stands around it: the alternates in which it lies, within its parent.</param>
internal sealed record Place(Indicator Indicator, string Parent, IReadOnlyList<UnitSelector> Selectors);

/// <summary>The nodes of a scheme in the document's order.</summary>
internal sealed class Tree
{
    internal Tree(Scheme scheme) => Places = [.. Under("total", scheme.Indicators, [])];

    internal IReadOnlyList<Place> Places { get; }

    internal IEnumerable<(Place Place, Clause Clause)> Clauses =>
        from place in Places from clause in place.Indicator.Clauses select (place, clause);

    internal Place Find(string id) => Places.First(place => place.Indicator.Id == id);

    internal IEnumerable<Place> Children(string id) => Places.Where(place => place.Parent == id);

    /// <summary>The node and all above it, without the whole.</summary>
    internal IEnumerable<Place> Path(string id)
    {
        while (id != "total")
        {
            Place place = Find(id);
            yield return place;
            id = place.Parent;
        }
    }

    private static IEnumerable<Place> Under(string parent, IEnumerable<Branch> branches, IReadOnlyList<UnitSelector> selectors) =>
        branches.SelectMany(branch => branch switch
        {
            Branch.Single single => Under(single.Indicator.Id, single.Indicator.Children, []).Prepend(new Place(single.Indicator, parent, selectors)),
            Branch.OneOf oneOf => oneOf.Alternates.SelectMany(alternate => Under(parent, alternate.Indicators, [.. selectors, alternate.AppliesTo])),
            _ => throw new NotSupportedException(),
        });
}
