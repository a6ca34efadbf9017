namespace Assessment.Rules.Auditing;

/// <summary>How much of a record is read and computed again before it is refused: a record is hostile until it has been verified.</summary>
internal sealed record RecordLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    internal static RecordLimits Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    internal int Bytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Lists and objects inside one another.</summary>
    internal int Depth { get; init; } = 64;

    /// <summary>Steps of a replay. A record of all counties of the country, each with six hundred items, takes less than two million.</summary>
    internal long Steps { get; init; } = 10_000_000;
}
