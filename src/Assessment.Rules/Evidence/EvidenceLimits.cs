namespace Assessment.Rules;

/// <summary>How much evidence is accepted: a file is hostile until it has been read. NDJSON has no limit on the number of facts.</summary>
public sealed record EvidenceLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static EvidenceLimits Default { get; } = new();

    /// <summary>Bytes of one fact as it is written: a line of NDJSON, a record of CSV, an object of JSON, a cell of XLSX.</summary>
    public int LineBytes { get; init; } = 1024 * 1024;

    /// <summary>Bytes of a JSON or CSV file, and of what an XLSX file unpacks to.</summary>
    public int FileBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Lists and objects inside one another in JSON; a fact needs two.</summary>
    public int Depth { get; init; } = 8;

    /// <summary>Attributes of one fact.</summary>
    public int Attributes { get; init; } = 64;

    /// <summary>Characters of one text.</summary>
    public int TextLength { get; init; } = 2_000;

    /// <summary>Facts of one unit.</summary>
    public int FactsPerUnit { get; init; } = 1_000_000;

    /// <summary>Facts of a file that may be refused; when more are refused, and more than are read, the rest of the file is not read.</summary>
    public int RefusedFacts { get; init; } = 10_000;

    /// <summary>Bytes of an XLSX file as it is packed.</summary>
    public int PackedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many times its packed size an entry of an XLSX file may have when it is larger than a mebibyte.</summary>
    public int PackingRatio { get; init; } = 100;

    /// <summary>Rows of a sheet of XLSX; a spreadsheet program allows no more.</summary>
    public int Rows { get; init; } = 1_048_576;

    /// <summary>Columns of a sheet of XLSX; no fact has so many fields.</summary>
    public int Columns { get; init; } = 256;

    /// <summary>Shared texts of an XLSX file.</summary>
    public int SharedTexts { get; init; } = 1_000_000;

    /// <summary>Elements of an XLSX file beside rows, cells and shared texts, such as formats and merged areas.</summary>
    public int Elements { get; init; } = 500_000;
}
