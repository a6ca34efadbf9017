namespace Assessment.Rules;

/// <summary>How much evidence is accepted: a file is hostile until it has been read. NDJSON has no limit on the number of facts.</summary>
public sealed record EvidenceLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static EvidenceLimits Default { get; } = new();

    /// <summary>Bytes of one line of NDJSON.</summary>
    public int LineBytes { get; init; } = 1024 * 1024;

    /// <summary>Bytes of a JSON, CSV or XLSX file, which is read whole; for XLSX also of what it unpacks to.</summary>
    public int FileBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Lists and objects inside one another in JSON; a fact needs two.</summary>
    public int Depth { get; init; } = 8;

    /// <summary>Attributes of one fact.</summary>
    public int Attributes { get; init; } = 64;

    /// <summary>Characters of one text.</summary>
    public int TextLength { get; init; } = 2_000;

    /// <summary>Facts of one unit.</summary>
    public int FactsPerUnit { get; init; } = 1_000_000;
}
