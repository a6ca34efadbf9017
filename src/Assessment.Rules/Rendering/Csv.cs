namespace Assessment.Rules.Rendering;

/// <summary>Writes CSV as RFC 4180 describes it, harmless to a spreadsheet.</summary>
internal static class Csv
{
    // A cell that begins so is a formula to a spreadsheet.
    private const string FormulaSigns = "=+-@\t\r";

    internal static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string text)
    {
        string line = Printable.Line(text);
        string harmless = line.Length > 0 && FormulaSigns.Contains(line[0], StringComparison.Ordinal) ? $"'{line}" : line;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
