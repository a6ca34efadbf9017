using System.Collections.Immutable;

namespace Assessment.Rules.Rendering;

/// <summary>A table that becomes a sheet of a workbook.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Titles">Lines above the table.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows; may be empty.</param>
internal sealed record XlsxTable(string Name, ImmutableArray<string> Titles, ImmutableArray<XlsxColumn> Columns, IEnumerable<XlsxRow> Rows);

/// <summary>A column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in characters.</param>
internal sealed record XlsxColumn(string Heading, int Width);

/// <summary>A row.</summary>
/// <param name="Cells">Its cells, one a column.</param>
/// <param name="IsStrong">Whether it stands out, as the head of what is below it.</param>
internal sealed record XlsxRow(ImmutableArray<XlsxCell> Cells, bool IsStrong);

/// <summary>A cell: a figure, or a text whose lines are kept; an empty text is an empty cell.</summary>
/// <param name="Text">The text.</param>
/// <param name="Figure">The figure; null for a text.</param>
internal readonly record struct XlsxCell(string Text, decimal? Figure)
{
    /// <summary>A text.</summary>
    public static implicit operator XlsxCell(string text) => new(text, null);

    /// <summary>A figure; an empty cell where there is none.</summary>
    public static implicit operator XlsxCell(decimal? figure) => new("", figure);
}
