using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>Takes a scheme apart into its passages.</summary>
internal static class PassageReader
{
    /// <summary>All passages: the head, then the tree in the document's order, then the outcomes.</summary>
    internal static IEnumerable<Passage> AllOf(Scheme scheme, IEnumerable<PlacedNode> nodes) =>
        nodes.SelectMany(OfItem).Prepend(OfHead(scheme)).Concat(scheme.Outcomes.Select(OfOutcome));

    private static Passage OfHead(Scheme scheme)
    {
        PassageContent content = new();
        content.Add("total", scheme.Total);
        return new() { Id = "total", Content = content, Span = scheme.Span };
    }

    private static Passage OfOutcome(Outcome outcome)
    {
        PassageContent content = new();
        content.Add("amount", outcome.Amount, null);
        return new() { Id = outcome.Id, Content = content, Span = outcome.Span };
    }

    private static IEnumerable<Passage> OfItem(PlacedNode owner)
    {
        Indicator node = owner.Node;
        bool rests = !node.Assumptions.IsEmpty;
        return node.Requirements.Select(requirement => OfRequirement(requirement, owner, rests))
            .Prepend(OfNode(owner))
            .Concat(node.Clauses.SelectMany(clause => OfClause(clause, owner)));
    }

    private static Passage OfNode(PlacedNode owner)
    {
        Indicator node = owner.Node;
        PassageContent content = new();
        content.Add("points", node.Points);
        content.Add("start", (node.Start as StartMark.At)?.Value);
        content.Add("min", (node.Lowest as Bound.At)?.Value);
        content.Add("max", (node.Highest as Bound.At)?.Value);
        content.Add("scale", node.Scale);
        content.Add("weight", node.Weight);
        return new() { Id = node.Id, Owner = owner, Content = content, Span = node.Span };
    }

    private static Passage OfRequirement(Requirement requirement, PlacedNode owner, bool rests)
    {
        PassageContent content = new();
        content.Add(requirement.Where);
        AddTest(content, requirement);
        content.Add("expected", requirement.Expected);
        return new()
        {
            Id = requirement.Id,
            Owner = owner,
            Text = $"{requirement.Text} {owner.Node.Title} {owner.Node.Text}",
            RestsOnReading = rests,
            Content = content,
            Span = requirement.Span,
        };
    }

    private static void AddTest(PassageContent content, Requirement requirement)
    {
        switch (requirement.Test)
        {
            case RequirementTest.AtLeast atLeast:
                content.Add("atLeast", atLeast.Number);
                break;
            case RequirementTest.AtMost atMost:
                content.Add("atMost", atMost.Number);
                break;
            case RequirementTest.Within within:
                content.Add("of", within.Of);
                content.Add("within", within.Range, within.Of, requirement.Span);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<Passage> OfClause(Clause clause, PlacedNode owner)
    {
        bool rests = !clause.Assumptions.IsEmpty;
        Passage passage = new()
        {
            Id = clause.Id,
            Owner = owner,
            Text = string.Join(' ', clause.Exemptions.Select(exemption => exemption.Text).Prepend(clause.Text)),
            RestsOnReading = rests,
            Content = ClauseContent.Of(clause),
            Span = clause.Span,
        };
        return clause.Requirements.Select(requirement => OfRequirement(requirement, owner, rests)).Prepend(passage);
    }
}
