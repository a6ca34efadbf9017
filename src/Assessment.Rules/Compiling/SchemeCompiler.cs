using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;
using static Assessment.Rules.Compiling.QuantityWalk;

namespace Assessment.Rules.Compiling;

/// <summary>Turns a checked scheme into flat arrays.</summary>
internal sealed class SchemeCompiler
{
    private readonly Scheme _scheme;
    private readonly List<CompiledNode> _nodes = [];
    private readonly List<CompiledClause> _clauses = [];
    private readonly List<CompiledRequirement> _requirements = [];
    private readonly Dictionary<string, FactRoute> _routes = new(StringComparer.Ordinal);

    private SchemeCompiler(Scheme scheme) => _scheme = scheme;

    public static CompiledScheme Compile(Scheme scheme) => new SchemeCompiler(scheme).Run();

    private CompiledScheme Run()
    {
        AddNode(null, parent: -1, depth: 0, []);
        _nodes[0].Children = AddBranches(_scheme.Indicators, 0, []);
        ResolveReferences();
        PlainClauses.Mark(_nodes, _clauses, _routes);
        var quantities = AllQuantities(_scheme).ToList();
        ImmutableArray<string> charging = [.. _clauses.SelectMany(c => c.Source.ChargedTo).Distinct(StringComparer.Ordinal)];
        return new CompiledScheme
        {
            Source = _scheme,
            Nodes = [.. _nodes],
            Clauses = [.. _clauses],
            Requirements = [.. _requirements],
            Routes = _routes.ToFrozenDictionary(StringComparer.Ordinal),
            NodeById = _nodes.ToFrozenDictionary(n => n.Id, n => n.Index, StringComparer.Ordinal),
            MeetingClauses = [.. _clauses.Where(c => c.MeetsOthers)],
            SummedKinds = quantities.OfType<Quantity.Aggregate>().SelectMany(a => a.On).ToFrozenSet(StringComparer.Ordinal),
            Attributes = _scheme.Evidence.Attributes.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal),
            UnitsMeet = quantities.Exists(LooksAtOtherUnits) || UsesPeersTreatment() || !charging.IsEmpty,
            ChargingAttributes = charging,
            NeedsPasses = quantities.Exists(LooksBeyondTheItem) || UsesPeersTreatment(),
            PlansDifferByUnit = TreeQuantities(_scheme).Any(q => q is Quantity.OfUnit) || NamesUnits(),
        };
    }

    private static bool LooksBeyondTheItem(Quantity quantity) =>
        quantity is Quantity.OfItem or Quantity.OfPeers or Quantity.Rank;

    private static bool LooksAtOtherUnits(Quantity quantity) =>
        quantity is Quantity.OfItem { UnitAttribute: not null } or Quantity.OfPeers or Quantity.Rank;

    private bool UsesPeersTreatment() =>
        _nodes.Exists(n => n.Indicator?.NotApplicable is NotApplicable.PeersMean or NotApplicable.PeersLowest);

    // A selector that names neither kind, tag nor group names a unit.
    private bool NamesUnits()
    {
        var vocabulary = _scheme.Units;
        var known = vocabulary.Kinds.Select(k => k.Name)
            .Concat(vocabulary.Tags.Select(t => t.Name))
            .Concat(vocabulary.Groups.Select(g => g.Name))
            .Append("*")
            .ToHashSet(StringComparer.Ordinal);
        return UnitNames.Of(_scheme).Any(name => !known.Contains(name));
    }

    private int AddNode(Indicator? indicator, int parent, int depth, ImmutableArray<UnitSelector> around)
    {
        var node = new CompiledNode { Index = _nodes.Count, Parent = parent, Depth = depth, Indicator = indicator, Around = around };
        _nodes.Add(node);
        if (indicator is not null)
        {
            node.Requirements = [.. indicator.Requirements.Select(AddRequirement)];
            node.Clauses = [.. indicator.Clauses.Select(clause => AddClause(clause, node.Index))];
            if (node.IsJudged)
            {
                Route(indicator.Id).JudgedNode = node.Index;
            }

            node.Children = AddBranches(indicator.Children, node.Index, around);
        }

        return node.Index;
    }

    private ImmutableArray<int> AddBranches(ImmutableArray<Branch> branches, int parent, ImmutableArray<UnitSelector> around)
    {
        var children = ImmutableArray.CreateBuilder<int>();
        int depth = _nodes[parent].Depth + 1;
        foreach (var branch in branches)
        {
            if (branch is Branch.Single single)
            {
                children.Add(AddNode(single.Indicator, parent, depth, around));
            }
            else if (branch is Branch.OneOf oneOf)
            {
                children.AddRange(oneOf.Alternates.SelectMany(a => AddBranches(a.Indicators, parent, around.Add(a.AppliesTo))));
            }
        }

        return children.ToImmutable();
    }

    private CompiledClause AddClause(Clause clause, int node)
    {
        var compiled = new CompiledClause
        {
            Index = _clauses.Count,
            Node = node,
            Source = clause,
            UsesNth = OfClauseAmounts(clause).Any(q => q is Quantity.Nth),
            NeedsNoFacts = FactNeed.IsAbsent(clause),
        };
        _clauses.Add(compiled);
        compiled.Requirements = [.. clause.Requirements.Select(AddRequirement)];
        if (!compiled.IsGroup)
        {
            foreach (string kind in clause.On.IsEmpty ? [clause.Id] : clause.On)
            {
                Route(kind).Clauses = [.. Route(kind).Clauses, compiled.Index];
            }
        }

        return compiled;
    }

    private CompiledRequirement AddRequirement(Requirement requirement)
    {
        var compiled = new CompiledRequirement(_requirements.Count, requirement);
        _requirements.Add(compiled);
        foreach (string kind in requirement.On.IsEmpty ? [requirement.Id] : requirement.On)
        {
            Route(kind).Requirements = [.. Route(kind).Requirements, compiled.Index];
        }

        return compiled;
    }

    private FactRoute Route(string kind)
    {
        if (!_routes.TryGetValue(kind, out var route))
        {
            _routes[kind] = route = new FactRoute();
        }

        return route;
    }

    private void ResolveReferences()
    {
        var clauseById = _clauses.ToDictionary(c => c.Source.Id, c => c.Index, StringComparer.Ordinal);
        var nodeById = _nodes.ToDictionary(n => n.Id, n => n.Index, StringComparer.Ordinal);
        foreach (var clause in _clauses)
        {
            clause.Overrides = [.. clause.Source.Overrides.Select(id => clauseById[id])];
            clause.AddsTo = [.. clause.Source.AddsTo.Select(id => clauseById[id])];
            clause.Among = clause.Source.Effect is Effect.Group group ? [.. group.Among.Select(id => clauseById[id])] : [];
            clause.Target = clause.Source.Effect switch
            {
                Effect.Zero zero => Target(zero.Node),
                Effect.Cap cap => Target(cap.Node),
                _ => -1,
            };
            int Target(string id) => id is "item" ? clause.Node : nodeById[id];
        }
    }
}
