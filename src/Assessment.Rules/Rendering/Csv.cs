namespace Assessment.Rules.Rendering;

/// <summary>Writes CSV as RFC 4180 describes it, harmless to a spreadsheet.</summary>
internal static class Csv
{
    // A cell that begins so is a formula to a spreadsheet.
    private const string FormulaSigns = "=+-@\t\r";

    internal static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string text)
    {
        string harmless = text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
