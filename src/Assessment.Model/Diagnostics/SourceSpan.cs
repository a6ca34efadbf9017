namespace Assessment.Model;

/// <summary>A place in a file that the user wrote, from its first to its last character.</summary>
/// <param name="File">The file as the user named it; empty when the text came from no file.</param>
/// <param name="Line">First line, counted from 1; 0 means "the file as a whole".</param>
/// <param name="Column">First column, counted from 1.</param>
/// <param name="EndLine">Last line, counted from 1.</param>
/// <param name="EndColumn">Column after the last character, counted from 1.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>No place at all: the element was made by a program.</summary>
    public static SourceSpan None { get; } = new("", 0, 0, 0, 0);

    /// <summary>The file as a whole.</summary>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0, 0, 0);

    /// <summary>A single line of a file, without a column.</summary>
    public static SourceSpan OfLine(string file, int line) => new(file, line, 1, line, 1);

    /// <inheritdoc/>
    public override string ToString() => Line == 0
        ? File
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
