using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Tests requirements against the facts that came for them.</summary>
internal sealed class RequirementTester(QuantityEvaluator quantities, PeriodCalendar calendar)
{
    public RequirementOutcome Test(Requirement requirement, IReadOnlyList<Fact> facts)
    {
        if (requirement.Where is not null)
        {
            var conditions = new ConditionTest(quantities);
            facts = [.. facts.Where(f => conditions.IsMet(requirement.Where, f))];
        }

        if (facts.Count == 0)
        {
            return requirement.MetWhenMissing
                ? new RequirementOutcome(requirement, true, facts, [], null, null)
                : Waiting(requirement, facts, new StateReason(StateReasonKind.NoEvidence, requirement.Id));
        }

        return requirement.ForEach is null ? TestAll(requirement, facts) : TestEach(requirement, requirement.ForEach, facts);
    }

    private RequirementOutcome TestAll(Requirement requirement, IReadOnlyList<Fact> facts) => requirement.Test switch
    {
        RequirementTest.AtLeast test => Periods(requirement, test, facts),
        RequirementTest.AtMost test => Number(requirement, test, facts),
        RequirementTest.By test => new(requirement, facts.Any(f => f.Count > 0 && f.On <= test.Day), facts, [], null, null),
        RequirementTest.Within test => Measure(requirement, test, facts),
        _ => throw new UnreachableException(),
    };

    // Every distinct part must pass by itself, and every part that there must be has to be heard of.
    private RequirementOutcome TestEach(Requirement requirement, string attribute, IReadOnlyList<Fact> facts)
    {
        var groups = facts
            .GroupBy(f => FactFigures.Word(f, attribute) ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Outcome: TestAll(requirement, [.. g])))
            .ToList();
        var parts = groups.Select(g => new PartCount(g.Key, g.Outcome.IsMet == true ? 1 : 0, 1, g.Outcome.IsMet == true)).ToList();
        var expected = requirement.Expected is null ? Figure.Of(groups.Count) : quantities.Evaluate(requirement.Expected);
        if (groups.Exists(g => g.Outcome.IsMet == false))
        {
            return new RequirementOutcome(requirement, false, facts, parts, null, null);
        }

        // A part that nobody has reported on, or that a fact does not name, is missing evidence, not a failure.
        var unheard = expected.IsKnown && groups.Count < expected.Value ? new StateReason(StateReasonKind.NoEvidence, requirement.Id) : expected.Missing;
        var unnamed = groups.Exists(g => g.Key.Length == 0) ? new StateReason(StateReasonKind.AttributeMissing, attribute) : null;
        var waiting = Waits.Worst([.. groups.Select(g => g.Outcome.Missing), unnamed, unheard]);
        return new RequirementOutcome(requirement, waiting is null ? true : null, facts, parts, null, waiting);
    }

    private RequirementOutcome Periods(Requirement requirement, RequirementTest.AtLeast test, IReadOnlyList<Fact> facts)
    {
        var required = quantities.Evaluate(test.Number);
        if (required.Missing is { } reason)
        {
            return Waiting(requirement, facts, reason);
        }

        if (test.In != RequiredIn.Year && facts.Any(f => f.On is null && f.Count > 0))
        {
            return Waiting(requirement, facts, new StateReason(StateReasonKind.AttributeMissing, "on"));
        }

        var parts = PeriodCount.Of(calendar, test.In, facts, required.Value.ToAmount());
        return new RequirementOutcome(requirement, parts.All(p => p.IsMet), facts, parts, null, null);
    }

    private RequirementOutcome Number(Requirement requirement, RequirementTest.AtMost test, IReadOnlyList<Fact> facts)
    {
        var most = quantities.Evaluate(test.Number);
        decimal found = facts.Sum(f => (decimal)f.Count);
        return most.Missing is { } reason
            ? Waiting(requirement, facts, reason)
            : new RequirementOutcome(requirement, most.Value >= found, facts, [new PartCount("", found, most.Value.ToAmount(), most.Value >= found)], null, null);
    }

    private RequirementOutcome Measure(Requirement requirement, RequirementTest.Within test, IReadOnlyList<Fact> facts)
    {
        var figure = quantities.Evaluate(test.Of, new FactScope(facts));
        return figure.Missing is { } reason
            ? Waiting(requirement, facts, reason)
            : new RequirementOutcome(requirement, figure.IsKnown && Intervals.Contains(test.Range, figure.Value), facts, [], figure.ForPeople(), null);
    }

    private static RequirementOutcome Waiting(Requirement requirement, IReadOnlyList<Fact> facts, StateReason reason) =>
        new(requirement, null, facts, [], null, reason);
}
