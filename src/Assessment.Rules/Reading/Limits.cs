namespace Assessment.Rules.Reading;

/// <summary>How much of a file is read before it is refused: a file is hostile until it has been read.</summary>
internal sealed record Limits
{
    /// <summary>The limits for files that people write.</summary>
    public static Limits Default { get; } = new();

    /// <summary>The limits for what a run of a grading is given: a roll of a county has some thousand people with a dozen facts each.</summary>
    public static Limits OfGradingInput { get; } = new() { Bytes = 64 * 1024 * 1024, Lines = 1_000_000, Nodes = 5_000_000 };

    /// <summary>Bytes of the text in UTF-8. The longest official table takes a tenth of it.</summary>
    public int Bytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Lines.</summary>
    public int Lines { get; init; } = 100_000;

    /// <summary>Mappings and lists inside one another. The deepest table needs about thirty.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Values, lists, mappings and keys in all.</summary>
    public int Nodes { get; init; } = 200_000;

    /// <summary>Clauses of a scheme. The longest official table has about five hundred.</summary>
    public int Clauses { get; init; } = 10_000;

    /// <summary>Characters of a single value or key; the longest official clause has about two thousand.</summary>
    public int TextLength { get; init; } = 20_000;

    /// <summary>Faults that are told; of more only the number is told.</summary>
    public int Faults { get; init; } = 1_000;
}
