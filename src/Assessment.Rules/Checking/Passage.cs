using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>A part of the file that has an id and holds figures: an indicator, a clause, a requirement, an outcome, the head.</summary>
internal sealed record Passage
{
    /// <summary>Id of the part, as the user wrote it.</summary>
    internal required string Id { get; init; }

    /// <summary>The item to which it belongs; null for what stands outside the tree.</summary>
    internal PlacedNode? Owner { get; init; }

    /// <summary>The official words from which its figures come; null where it quotes none.</summary>
    internal string? Text { get; init; }

    /// <summary>Whether it names an assumption, so that its figures need not be in the text.</summary>
    internal bool RestsOnReading { get; init; }

    /// <summary>Everything it says in figures, conditions and amounts.</summary>
    internal required PassageContent Content { get; init; }

    /// <summary>Place in the file.</summary>
    internal required SourceSpan Span { get; init; }
}
