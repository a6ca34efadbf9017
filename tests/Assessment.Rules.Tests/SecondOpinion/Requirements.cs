using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What became of requirements.</summary>
internal enum Verdict
{
    Met,
    Unmet,
    Open,
    Disputed,
}

/// <summary>Tests requirements: all or nothing.</summary>
internal static class Requirements
{
    /// <summary>One that is not met decides; then contradictions, then what is still open.</summary>
    internal static Verdict All(IEnumerable<Requirement> requirements, Scope scope) =>
        Worst([.. requirements.Select(requirement => Of(requirement, scope))]);

    internal static IReadOnlyList<Fact> Evidence(Requirement requirement, Scope scope) =>
    [
        .. scope.World.FactsOf(scope.Unit)
            .Where(fact => requirement.On.IsEmpty ? fact.Kind == requirement.Id : requirement.On.Contains(fact.Kind))
            .Where(fact => Conditions.Holds(requirement.Where, fact, scope)),
    ];

    private static Verdict Of(Requirement requirement, Scope scope)
    {
        IReadOnlyList<Fact> facts = Evidence(requirement, scope);
        if (facts.Count == 0)
        {
            return requirement.MetWhenMissing ? Verdict.Met : Verdict.Open;
        }

        return requirement.ForEach is { } attribute
            ? OfEach(requirement, attribute, facts, scope)
            : Test(requirement.Test, facts, scope);
    }

    private static Verdict OfEach(Requirement requirement, string attribute, IReadOnlyList<Fact> facts, Scope scope)
    {
        List<IGrouping<string?, Fact>> parts = [.. facts.GroupBy(fact => Readings.Word(fact, attribute))];
        HashSet<Verdict> verdicts = [.. parts.Select(part => Test(requirement.Test, [.. part], scope))];
        if (requirement.Expected is { } expected && Quantities.Of(expected, scope) is var number)
        {
            verdicts.Add(number.IsKnown && parts.Count >= number.Value ? Verdict.Met : Verdict.Open);
        }

        // A fact that does not name its part leaves open which part has been heard of.
        verdicts.Add(parts.Exists(part => part.Key is null) ? Verdict.Open : Verdict.Met);
        return Worst(verdicts);
    }

    private static Verdict Worst(HashSet<Verdict> verdicts)
    {
        Verdict[] order = [Verdict.Unmet, Verdict.Disputed, Verdict.Open];
        return order.Where(verdicts.Contains).FirstOrDefault(Verdict.Met);
    }

    private static Verdict Test(RequirementTest test, IReadOnlyList<Fact> facts, Scope scope) => test switch
    {
        RequirementTest.AtLeast { In: not RequiredIn.Year } when facts.Any(fact => fact.On is null && fact.Count > 0) => Verdict.Open,
        RequirementTest.AtLeast atLeast => Decided(Quantities.Of(atLeast.Number, scope.For(facts)), number => Counts(scope, atLeast.In, facts).All(count => count >= number)),
        RequirementTest.AtMost atMost => Decided(Quantities.Of(atMost.Number, scope.For(facts)), number => facts.Sum(fact => fact.Count) <= number),
        RequirementTest.By by => facts.Any(fact => fact.Count > 0 && fact.On <= by.Day) ? Verdict.Met : Verdict.Unmet,
        RequirementTest.Within within => Decided(Quantities.Of(within.Of, scope.For(facts)), value => Conditions.Lies(value, within.Range)),
        _ => throw new NotSupportedException(),
    };

    internal static IEnumerable<int> Counts(Scope scope, RequiredIn span, IReadOnlyList<Fact> facts) => span == RequiredIn.Year
        ? [facts.Sum(fact => fact.Count)]
        : Spans.All(scope.World.Scheme.Period, span)
            .Select(name => facts.Where(fact => fact.On is { } day && Spans.Of(day, span) == name).Sum(fact => fact.Count));

    private static Verdict Decided(Figure figure, Func<Fraction, bool> isMet) => figure.Standing switch
    {
        Standing.Known => isMet(figure.Value) ? Verdict.Met : Verdict.Unmet,
        Standing.Disputed => Verdict.Disputed,
        Standing.SaidToBeNone => Verdict.Unmet,
        _ => Verdict.Open,
    };
}
