namespace Assessment.Rules.Compiling;

/// <summary>Who is interested in a kind of fact: a fact finds its clauses by its kind alone.</summary>
internal sealed class FactRoute
{
    public int[] Clauses { get; internal set; } = [];

    /// <summary>The one plain clause that takes the kind; −1 when the way is not that simple.</summary>
    public int Plain { get; internal set; } = -1;

    public int[] Requirements { get; internal set; } = [];

    /// <summary>Judged leaf whose mark the fact states; −1 for none.</summary>
    public int JudgedNode { get; internal set; } = -1;
}
