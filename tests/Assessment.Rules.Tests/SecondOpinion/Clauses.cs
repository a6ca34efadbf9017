using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What a clause does to its item.</summary>
internal static class Clauses
{
    /// <summary>What it gives, or takes with a minus.</summary>
    internal static Figure Signed(Clause clause, Scope scope)
    {
        if (clause.Effect is Effect.Group)
        {
            return (Fraction)0;
        }

        Figure sum = IsMissing(clause, scope) ? Waiting(Verdict(clause, scope)) : Earned(clause, scope);
        return clause.Effect is Effect.Deduct ? sum.Map(value => -value) : sum;
    }

    /// <summary>True when the clause sets the mark of its item.</summary>
    internal static bool Sets(Clause clause, Scope scope) =>
        Cuts.AfterAll(scope.World, scope.Unit, clause).Count > 0 && Verdict(clause, scope) != SecondOpinion.Verdict.Unmet;

    // What cannot be earned any more needs no evidence.
    private static Figure Waiting(Verdict verdict) => verdict switch
    {
        SecondOpinion.Verdict.Unmet => (Fraction)0,
        SecondOpinion.Verdict.Disputed => Figure.Disputed,
        _ => Figure.Missing,
    };

    private static bool IsMissing(Clause clause, Scope scope) => clause.WhenMissing == WhenMissing.Pending
        && !Counted.ActsByItself(clause)
        && Events.Matching(scope.World, scope.Unit, clause).Count == 0;

    private static Figure Earned(Clause clause, Scope scope)
    {
        Scope own = scope with { Clause = clause, Facts = scope.World.Acting(scope.Unit, clause) };
        return !Counted.HasHappened(clause, own) ? (Fraction)0 : Verdict(clause, own) switch
        {
            SecondOpinion.Verdict.Met => Cuts.Sum(scope.World, scope.Unit, clause, own),
            SecondOpinion.Verdict.Unmet => (Fraction)0,
            SecondOpinion.Verdict.Disputed => Figure.Disputed,
            _ => Figure.Missing,
        };
    }

    private static Verdict Verdict(Clause clause, Scope scope) => Requirements.All(clause.Requirements, scope);
}
