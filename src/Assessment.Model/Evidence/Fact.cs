using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>One piece of evidence (佐证): an event, a measure or a mark of one unit. Facts name kinds of event, not points.</summary>
public sealed record Fact
{
    /// <summary>Id, unique over all evidence.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Kind of fact; by default the id of a clause.</summary>
    public required string Kind { get; init; }

    /// <summary>Day on which it happened; null where no rule needs it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Day on which it became known; null when not recorded.</summary>
    public DateOnly? Recorded { get; init; }

    /// <summary>Number of occurrences; 1 unless said otherwise; an explicit 0 says that there were none.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Mark that an assessor or an outside body states; null when there is none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The problem it belongs to; null means it stands alone.</summary>
    public string? Issue { get; init; }

    /// <summary>The person concerned; null when there is none.</summary>
    public string? Person { get; init; }

    /// <summary>The place concerned; null when there is none.</summary>
    public string? Place { get; init; }

    /// <summary>The item meant by the built-in kinds of fact; null otherwise.</summary>
    public string? Item { get; init; }

    /// <summary>Id of the fact that this one corrects or withdraws; null when it stands for itself.</summary>
    public string? Replaces { get; init; }

    /// <summary>Attributes by name.</summary>
    public ImmutableSortedDictionary<string, FactValue> Attributes { get; init; } = NoAttributes;

    /// <summary>References to documents that prove it; may be empty.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Who submitted it; empty when not said.</summary>
    public string By { get; init; } = "";

    /// <summary>Remark; empty when there is none.</summary>
    public string Note { get; init; } = "";

    /// <summary>Place in the evidence file.</summary>
    public SourceSpan Span { get; init; } = SourceSpan.None;

    /// <summary>No attributes.</summary>
    public static ImmutableSortedDictionary<string, FactValue> NoAttributes { get; } =
        ImmutableSortedDictionary<string, FactValue>.Empty.WithComparers(StringComparer.Ordinal);
}

/// <summary>Kinds of fact that every scheme understands.</summary>
public static class BuiltInKinds
{
    /// <summary>The unit does not have the task of the item (无承担本项工作任务).</summary>
    public const string NotAssigned = "not-assigned";

    /// <summary>The unit is excused from the item; the item counts in full.</summary>
    public const string Excused = "excused";

    /// <summary>The item's score is disputed; it stays pending until that is settled.</summary>
    public const string Disputed = "disputed";

    /// <summary>Withdraws the fact named by <see cref="Fact.Replaces"/>.</summary>
    public const string Withdrawal = "withdrawal";
}
