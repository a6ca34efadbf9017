using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>A scheme, the units and the facts in force, with everything that was worked out so far.</summary>
internal sealed class World
{
    private readonly Dictionary<(string Unit, string Node), NodeOpinion?> _nodes = [];
    private readonly Dictionary<(string Unit, string Clause), IReadOnlyList<Fact>?> _acting = [];
    private readonly IReadOnlyList<Fact> _facts;

    internal World(Scheme scheme, IReadOnlyList<Unit> units, IReadOnlyList<Fact> facts)
    {
        Scheme = scheme;
        Units = units;
        Membership = new Membership(scheme.Units);
        Tree = new Tree(scheme);
        // A correction names the fact that it replaces; nothing is edited, and a withdrawal only takes away.
        HashSet<string> replaced = [.. facts.Select(fact => fact.Replaces).OfType<string>()];
        _facts = [.. facts.Where(fact => !replaced.Contains(fact.Id) && fact.Kind != BuiltInKinds.Withdrawal)];
    }

    internal Scheme Scheme { get; }

    internal IReadOnlyList<Unit> Units { get; }

    internal Membership Membership { get; }

    internal Tree Tree { get; }

    /// <summary>True when one unit is scored by itself, without the others.</summary>
    internal bool IsAlone => Units.Count == 1;

    internal Unit? FindUnit(string id) => Units.FirstOrDefault(unit => unit.Id == id);

    internal IReadOnlyList<Fact> FactsOf(Unit unit) => [.. _facts.Where(fact => fact.Unit == unit.Id)];

    internal IReadOnlyList<Fact> AllFacts => _facts;

    internal Figure Parameter(string id, Unit unit)
    {
        Parameter parameter = Scheme.Parameters.First(parameter => parameter.Id == id);
        ParameterValue? value = parameter.Values.FirstOrDefault(value => value.Group != "*" && Membership.Has(value.Group, unit))
            ?? parameter.Values.FirstOrDefault(value => value.Group == "*");
        return value is null ? Figure.Missing : value.Value;
    }

    internal NodeOpinion Node(Unit unit, string id)
    {
        if (!_nodes.TryGetValue((unit.Id, id), out NodeOpinion? opinion))
        {
            _nodes[(unit.Id, id)] = null;
            opinion = Nodes.Of(this, unit, id);
            _nodes[(unit.Id, id)] = opinion;
        }

        return opinion ?? throw new CircularException(id);
    }

    internal IReadOnlyList<Fact> Acting(Unit unit, Clause clause)
    {
        if (!_acting.TryGetValue((unit.Id, clause.Id), out IReadOnlyList<Fact>? facts))
        {
            _acting[(unit.Id, clause.Id)] = null;
            facts = Events.Acting(this, unit, clause);
            _acting[(unit.Id, clause.Id)] = facts;
        }

        return facts ?? throw new CircularException(clause.Id);
    }
}
