namespace Assessment.Rules.Evidence;

/// <summary>
/// Tells whether the quotes of a record are in their places, before the package looks at its cells:
/// for each cell whose quotes are not it makes a copy of the whole record.
/// </summary>
internal static class CsvQuotes
{
    private enum At
    {
        Start,
        Bare,
        Quoted,
        Closed,
        Wrong,
    }

    /// <summary>Whether a quote only opens a cell, closes it, or stands doubled inside.</summary>
    internal static bool AreSound(string record)
    {
        At at = At.Start;
        foreach (char sign in record)
        {
            at = After(at, sign);
            if (at == At.Wrong)
            {
                return false;
            }
        }

        return at != At.Quoted;
    }

    private static At After(At at, char sign) => (at, sign) switch
    {
        (At.Quoted, '"') => At.Closed,
        (At.Quoted, _) => At.Quoted,
        (At.Start or At.Closed, '"') => At.Quoted,
        (_, ',' or '\r' or '\n') => At.Start,
        (At.Bare, '"') or (At.Closed, _) => At.Wrong,
        _ => At.Bare,
    };
}
