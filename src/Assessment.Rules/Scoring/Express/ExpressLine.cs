using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring.Express;

/// <summary>A line in its short form: what it takes to write the full one when somebody reads the sheet.</summary>
/// <param name="Fact">The fact; null for a line that the tree itself makes.</param>
/// <param name="Place">Index of the clause, or of the node for a line that the tree itself makes.</param>
/// <param name="Cut">What took the difference to the full amount.</param>
/// <param name="Amount">Signed amount that counts.</param>
internal readonly record struct ExpressLine(Fact? Fact, int Place, CutReason Cut, decimal Amount)
{
    /// <summary>Node at which the line acts.</summary>
    public int Node(ExpressPlan plan) => Fact is null ? Place : plan.Clauses[Place].Leaf;

    public ScoreLine ToLine(ExpressPlan plan) => Fact is { } fact ? OfFact(plan, fact) : OfTree(plan);

    private ScoreLine OfTree(ExpressPlan plan) => new(
        plan.Scheme.Nodes[Place].Id,
        Amount > 0 ? LineKind.Floor : LineKind.Ceiling,
        null,
        Amount,
        Amount,
        CutReason.None,
        [],
        null);

    private ScoreLine OfFact(ExpressPlan plan, Fact fact)
    {
        var clause = plan.Scheme.Clauses[Place];
        decimal rate = plan.Clauses[Place].Rate;
        var arithmetic = new LineArithmetic
        {
            Rate = Math.Abs(rate),
            Times = fact.Count,
            Label = clause.Source.Counting is Counting.PerOccurrence per ? per.Label : "",
        };
        return new ScoreLine(
            plan.Scheme.Nodes[clause.Node].Id,
            clause.Source.Effect is Effect.Deduct ? LineKind.Deduction : LineKind.Award,
            clause.Source,
            rate * fact.Count,
            Amount,
            Cut,
            ImmutableArray.Create(fact),
            arithmetic);
    }
}
