using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>The facts of one unit, sorted by who is interested in them.</summary>
internal sealed class FactBuckets
{
    private readonly List<Fact>?[] _byClause;
    private readonly List<Fact>?[] _byRequirement;
    private readonly Dictionary<int, List<Fact>> _marks = [];
    private readonly Dictionary<(string Kind, int Node), List<Fact>> _builtIn = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private FactBuckets(CompiledScheme scheme)
    {
        _byClause = new List<Fact>?[scheme.Clauses.Length];
        _byRequirement = new List<Fact>?[scheme.Requirements.Length];
    }

    public List<int> TouchedClauses { get; } = [];

    public HashSet<int> TouchedLeaves { get; } = [];

    public static FactBuckets Of(CompiledScheme scheme, UnitPlan plan, Unit unit, IReadOnlyList<Fact> facts)
    {
        var buckets = new FactBuckets(scheme);
        foreach (var fact in facts)
        {
            if (scheme.Routes.TryGetValue(fact.Kind, out var route))
            {
                buckets.Route(scheme, plan, unit, fact, route);
            }
            else if (fact.Unit == unit.Id && fact.Item is { } item && scheme.NodeById.TryGetValue(item, out int node) && HasMeaning(fact, scheme.Nodes[node]))
            {
                buckets.AddBuiltIn(fact, node);
            }
        }

        buckets.TouchedClauses.Sort();
        return buckets;
    }

    public IReadOnlyList<Fact> OfClause(int clause) => Sorted(_byClause[clause]);

    public IReadOnlyList<Fact> OfRequirement(int requirement) => Sorted(_byRequirement[requirement]);

    public IReadOnlyList<Fact> MarksOf(int node) => Sorted(_marks.GetValueOrDefault(node));

    /// <summary>Facts of a built-in kind for a node, such as not-assigned.</summary>
    public IReadOnlyList<Fact> OfBuiltIn(string kind, int node) => Sorted(_builtIn.GetValueOrDefault((kind, node)));

    public void MarkUsed(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            _used.Add(fact.Id);
        }
    }

    public bool IsUsed(Fact fact) => _used.Contains(fact.Id);

    private static List<Fact> Sorted(List<Fact>? facts)
    {
        if (facts is null)
        {
            return [];
        }

        FactOrder.Sort(facts);
        return facts;
    }

    private void Route(CompiledScheme scheme, UnitPlan plan, Unit unit, Fact fact, FactRoute route)
    {
        foreach (int index in route.Clauses)
        {
            var clause = scheme.Clauses[index];
            if (plan.ClauseApplies[index] && IsCharged(clause, unit, fact))
            {
                AddToClause(clause, fact);
            }
            else if (fact.Unit == unit.Id && ChargesAnother(clause, fact))
            {
                _used.Add(fact.Id);
            }
        }

        if (fact.Unit != unit.Id)
        {
            return;
        }

        foreach (int index in route.Requirements)
        {
            (_byRequirement[index] ??= []).Add(fact);
        }

        if (route.JudgedNode >= 0 && plan.Nodes[route.JudgedNode].Presence == Presence.Applies)
        {
            AddTo(_marks, route.JudgedNode, fact);
        }
    }

    /// <summary>True when the fact counts for the unit by this clause: its own, unless the clause charges others.</summary>
    public static bool IsCharged(CompiledClause clause, Unit unit, Fact fact) =>
        clause.Source.ChargedTo.IsEmpty
            ? fact.Unit == unit.Id
            : clause.Source.ChargedTo.Any(attribute => FactFigures.Word(fact, attribute) == unit.Id);

    private static bool ChargesAnother(CompiledClause clause, Fact fact) =>
        clause.Source.ChargedTo.Any(attribute => FactFigures.Word(fact, attribute) is not null);

    private void AddToClause(CompiledClause clause, Fact fact)
    {
        if (_byClause[clause.Index] is not { } list)
        {
            _byClause[clause.Index] = list = [];
            TouchedClauses.Add(clause.Index);
            TouchedLeaves.Add(clause.Node);
        }

        list.Add(fact);
    }

    // Where the file does not say what becomes of an item that is not assigned, the fact means nothing.
    private static bool HasMeaning(Fact fact, CompiledNode node) =>
        fact.Kind != BuiltInKinds.NotAssigned || node.Indicator?.NotApplicable is not null;

    private void AddBuiltIn(Fact fact, int node)
    {
        AddTo(_builtIn, (fact.Kind, node), fact);
        TouchedLeaves.Add(node);
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<Fact>> lists, TKey key, Fact fact)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(fact);
    }
}
