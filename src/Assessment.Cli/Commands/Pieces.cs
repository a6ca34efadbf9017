using Assessment.Cli.Printing;
using Assessment.Model;

namespace Assessment.Cli.Commands;

/// <summary>Printed sheets by the place of their unit.</summary>
/// <param name="Spool">The texts.</param>
internal sealed record Pieces(Spool Spool) : IDisposable
{
    private readonly HashSet<int> incomplete = [];

    /// <summary>What the input deserves.</summary>
    internal int Code { get; init; }

    /// <summary>Whether something is pending in one of them.</summary>
    internal bool AnyIncomplete => incomplete.Count > 0;

    /// <summary>Whether something is pending in the sheet of that place.</summary>
    internal bool IsIncomplete(int place) => incomplete.Contains(place);

    internal void Add(int place, bool isComplete, string text)
    {
        Spool.Put(place, text);
        if (!isComplete)
        {
            incomplete.Add(place);
        }
    }

    /// <summary>Prints sheets that stand in the order of the units.</summary>
    internal void AddAll(IReadOnlyList<ScoreSheet> sheets, SheetForm form, Func<int, bool> isWanted)
    {
        foreach ((int place, bool isComplete, string text) in Enumerable.Range(0, sheets.Count)
            .Where(isWanted)
            .AsParallel()
            .AsOrdered()
            .Select(place => (place, sheets[place].IsComplete, form.Piece(sheets[place]))))
        {
            Add(place, isComplete, text);
        }
    }

    public void Dispose() => Spool.Dispose();
}
