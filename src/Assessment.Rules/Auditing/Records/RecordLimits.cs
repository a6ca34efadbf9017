namespace Assessment.Rules.Auditing;

/// <summary>How much of a record is read and computed again before it is refused: a record is hostile until it has been verified.</summary>
internal sealed record RecordLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    internal static RecordLimits Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    internal int Bytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Bytes of one text: the longest is a rule file, in which quotes and line ends are written with two.</summary>
    internal int TextBytes { get; init; } = 2 * RuleFile.MostBytes;

    /// <summary>Keys, values and brackets in all; a record has one for about fifteen of its bytes.</summary>
    internal int Values { get; init; } = 20_000_000;

    /// <summary>Lists and objects inside one another.</summary>
    internal int Depth { get; init; } = 64;

    /// <summary>Steps of a replay. A record of all counties of the country, each with six hundred items, takes less than two million.</summary>
    internal long Steps { get; init; } = 10_000_000;
}
