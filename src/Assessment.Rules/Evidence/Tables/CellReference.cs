using System.Globalization;

namespace Assessment.Rules.Evidence;

/// <summary>Where rows and cells of a worksheet say that they stand; many do not, and stand behind the one before.</summary>
internal static class CellReference
{
    /// <summary>Number of a row, from 1.</summary>
    /// <param name="written">What it says; null when it says nothing.</param>
    /// <param name="before">Number of the row before; 0 for the first.</param>
    internal static int Row(string? written, int before) => written is null ? before + 1 : int.Parse(written, CultureInfo.InvariantCulture);

    /// <summary>Number of a column, from 1. Letters count in 26s: A is 1, Z is 26, AA is 27.</summary>
    /// <param name="written">What the cell says, such as <c>AA7</c>; null when it says nothing.</param>
    /// <param name="before">Number of the column before; 0 for the first.</param>
    internal static int Column(string? written, int before) => written is null
        ? before + 1
        : written.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => column * 26 + (letter - 'A' + 1));
}
