namespace Assessment.Rules.Evidence;

/// <summary>
/// Follows the quotes of a record, byte by byte, and so tells where it ends and whether they are in their places,
/// before the package looks at its cells: for each cell whose quotes are not it makes a copy of the whole record.
/// </summary>
internal sealed class CsvQuotes
{
    private At at;

    private enum At
    {
        Start,
        Bare,
        Quoted,
        Closed,
        Wrong,
    }

    /// <summary>Whether a quote only opened a cell, closed it, or stood doubled inside.</summary>
    internal bool AreSound => at is not (At.Quoted or At.Wrong);

    /// <summary>Whether a cell is open, in which a line feed ends nothing.</summary>
    internal bool AreOpen => at == At.Quoted;

    /// <summary>Begins another record.</summary>
    internal void Begin() => at = At.Start;

    /// <summary>Takes the next byte.</summary>
    /// <returns>Whether the record ends with it.</returns>
    internal bool Take(byte sign)
    {
        bool isEnd = sign == (byte)'\n' && !AreOpen;
        at = After((char)sign);
        return isEnd;
    }

    private At After(char sign) => (at, sign) switch
    {
        (At.Quoted, '"') => At.Closed,
        (At.Quoted, _) => At.Quoted,
        (At.Wrong, _) => At.Wrong,
        (At.Start or At.Closed, '"') => At.Quoted,
        (_, ',' or '\r' or '\n') => At.Start,
        (At.Bare, '"') or (At.Closed, _) => At.Wrong,
        _ => At.Bare,
    };
}
