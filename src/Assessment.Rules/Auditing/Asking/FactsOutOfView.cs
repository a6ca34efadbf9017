using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Facts that never came to a clause: corrected, not happened yet, not known yet.</summary>
internal static class FactsOutOfView
{
    /// <summary>The facts of a unit, in no order.</summary>
    internal static IEnumerable<UnusedFact> Of(FactsInView view, string unit) =>
        view.Corrected.Superseded.Select(pair => new UnusedFact(pair.Fact, pair.By.Kind == BuiltInKinds.Withdrawal ? UnusedReason.Withdrawn : UnusedReason.Replaced, pair.By.Id))
            .Concat(view.Later.Select(fact => new UnusedFact(fact, UnusedReason.NotYetHappened, Day(fact.On))))
            .Concat(view.Unknown.Select(fact => new UnusedFact(fact, UnusedReason.NotYetKnown, Day(fact.Recorded ?? fact.On))))
            .Where(unused => unused.Fact.Unit == unit);

    private static string Day(DateOnly? day) => day is { } known ? Figure.Day(known) : "";
}
