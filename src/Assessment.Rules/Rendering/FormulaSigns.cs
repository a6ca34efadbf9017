namespace Assessment.Rules.Rendering;

/// <summary>Tells texts that a spreadsheet takes for a formula when it reads or edits them.</summary>
internal static class FormulaSigns
{
    // Where people write Chinese, spreadsheets take the wide signs as well.
    private const string Signs = "=+-@＝＋－＠";

    // Blanks before it do not hold every spreadsheet back.
    internal static bool Begin(string text) => text.AsSpan().TrimStart() is [char first, ..] && Signs.Contains(first, StringComparison.Ordinal);
}
