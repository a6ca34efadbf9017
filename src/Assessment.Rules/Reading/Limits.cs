namespace Assessment.Rules.Reading;

/// <summary>How much of a file is read before it is refused: a file is hostile until it has been read.</summary>
internal sealed record Limits
{
    /// <summary>The limits of every YAML file: what reading up to them takes stays under 100 MB and about a second.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Bytes of the text in UTF-8. The longest official table takes a twentieth of it.</summary>
    public int Bytes { get; init; } = RuleFile.MostBytes;

    /// <summary>Lines.</summary>
    public int Lines { get; init; } = 200_000;

    /// <summary>Mappings and lists inside one another. The deepest table needs about thirty.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Values, lists, mappings and keys in all.</summary>
    public int Nodes { get; init; } = 300_000;

    /// <summary>Clauses of a scheme. The longest official table has about five hundred.</summary>
    public int Clauses { get; init; } = 10_000;

    /// <summary>Characters of a single value or key; the longest official clause has about two thousand.</summary>
    public int TextLength { get; init; } = 20_000;

    /// <summary>Faults that are told; of more only the number is told.</summary>
    public int Faults { get; init; } = 1_000;
}
