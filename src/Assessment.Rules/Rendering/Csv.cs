namespace Assessment.Rules.Rendering;

/// <summary>Writes CSV as RFC 4180 describes it, harmless to a spreadsheet.</summary>
internal static class Csv
{
    internal static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string text)
    {
        string line = Printable.Line(text);
        string harmless = FormulaSigns.Begin(line) ? $"'{line}" : line;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
