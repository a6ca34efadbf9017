using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Collects the lines of a sheet by node.</summary>
internal sealed class LineWriter(CompiledScheme scheme)
{
    private readonly List<ScoreLine>?[] _lines = new List<ScoreLine>?[scheme.Nodes.Length];

    public void Add(int node, ScoreLine line) => (_lines[node] ??= []).Add(line);

    /// <summary>A line that the tree itself makes.</summary>
    public void AddTree(int node, LineKind kind, decimal amount, LineArithmetic? arithmetic = null, Clause? clause = null, ImmutableArray<Fact> facts = default)
    {
        if (amount != 0)
        {
            Add(node, new ScoreLine(scheme.Nodes[node].Id, kind, clause, amount, amount, CutReason.None, facts.IsDefault ? [] : facts, arithmetic));
        }
    }

    public void AddRequirement(int node, RequirementOutcome outcome, Clause? clause)
    {
        var arithmetic = new LineArithmetic
        {
            Rate = 0,
            Times = 0,
            Measured = outcome.Measured,
            IsMet = outcome.IsMet,
            Parts = [.. outcome.Parts],
        };
        Add(node, new ScoreLine(scheme.Nodes[node].Id, LineKind.Requirement, clause, 0, 0, CutReason.None, [.. outcome.Facts], arithmetic)
        {
            Requirement = outcome.Requirement,
        });
    }

    public void AddEntry(int node, ClauseState state, Entry entry)
    {
        int sign = state.Effect is Effect.Deduct ? -1 : 1;
        var kind = state.Effect switch
        {
            Effect.Deduct => LineKind.Deduction,
            Effect.Award => LineKind.Award,
            _ => LineKind.Mark,
        };
        Add(node, new ScoreLine(
            scheme.Nodes[node].Id,
            kind,
            state.Clause.Source,
            sign * entry.Requested,
            sign * entry.Amount,
            entry.Cut,
            entry.Facts,
            ArithmeticOf(entry)));
    }

    /// <summary>All lines, in the document's order of nodes.</summary>
    public ImmutableArray<ScoreLine> ToLines() => [.. _lines.SelectMany(lines => lines ?? [])];

    private static LineArithmetic ArithmeticOf(Entry entry) => new()
    {
        Rate = entry.Rate.Value,
        Times = entry.Times,
        Label = entry.Label,
        Multiplier = entry.Multiplier.ToAmount(),
        Measured = entry.Rate.Measured,
        Row = entry.Rate.Row,
        Parts = entry.Parts,
        Thresholds = entry.Rate.Thresholds,
        Peers = entry.Rate.Peers,
    };
}
