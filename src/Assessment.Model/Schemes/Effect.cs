using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>What a clause does. A closed family.</summary>
public abstract record Effect
{
    private protected Effect() { }

    /// <summary>扣分: takes points from the item.</summary>
    public sealed record Deduct(Amount Amount) : Effect;

    /// <summary>得分、加分: gives points to the item.</summary>
    public sealed record Award(Amount Amount) : Effect;

    /// <summary>Sets the item's mark; awards and deductions of other clauses come on top.</summary>
    public sealed record Mark(Amount Amount) : Effect;

    /// <summary>The node scores 0, whatever else happened in it (一票否决).</summary>
    /// <param name="Node">Id of the item or of an ancestor; <c>total</c> for the whole.</param>
    /// <param name="FromNth">The occurrence from which it acts; 1 means the first.</param>
    public sealed record Zero(string Node, Quantity FromNth) : Effect;

    /// <summary>The node may not exceed a figure.</summary>
    /// <param name="Node">Id of the item or of an ancestor; <c>total</c> for the whole.</param>
    /// <param name="At">The figure in points.</param>
    public sealed record Cap(string Node, Quantity At) : Effect;

    /// <summary>The unit's grade may not be better than the one named.</summary>
    /// <param name="BestGrade">Best grade that stays possible.</param>
    public sealed record Veto(string BestGrade) : Effect;

    /// <summary>A rule over other clauses of the item: a common limit, highest only, or net of plus and minus.</summary>
    /// <param name="Among">Ids of the clauses.</param>
    /// <param name="OnlyTogether">True when highest-only acts just for events that every one of the clauses touched.</param>
    public sealed record Group(ImmutableArray<string> Among, bool OnlyTogether) : Effect;
}
