namespace Assessment.Rules.Rendering;

/// <summary>Tells texts that a spreadsheet takes for a formula when it reads or edits them.</summary>
internal static class FormulaSigns
{
    // Where people write Chinese, spreadsheets take the wide signs as well.
    private const string Signs = "=+-@＝＋－＠";

    internal static bool Begin(string text) => text.Length > 0 && Signs.Contains(text[0], StringComparison.Ordinal);
}
