using System.Globalization;

namespace Assessment.Cli.Commands;

/// <summary>One of several shares of the units, by their place in the units file.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Of">How many there are.</param>
internal sealed record Shard(int Number, int Of)
{
    private const int Most = 10_000;

    /// <summary>The shard of that number; null when there is none.</summary>
    internal static Shard? TryGet(int number, int of) => number >= 1 && number <= of && of <= Most ? new Shard(number, of) : null;

    /// <summary>Reads a shard such as <c>2/7</c>.</summary>
    /// <exception cref="WrongUseException">It is none.</exception>
    internal static Shard Parse(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && Whole(parts[0]) is { } number && Whole(parts[1]) is { } of && TryGet(number, of) is { } shard
            ? shard
            : throw new WrongUseException($"--shard {text} 不对，写成 2/7 这样：七份中的第二份。", $"--shard {text} is not right; write it as 2/7, the second of seven.");
    }

    /// <summary>Whether the unit of that place belongs to it.</summary>
    internal bool Has(int place) => place % Of == Number - 1;

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
