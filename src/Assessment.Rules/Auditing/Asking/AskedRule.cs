using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>What takes facts: a clause, a requirement, or a leaf that its assessor judges.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Item">The item in which it stands.</param>
/// <param name="Clause">The clause, also the one to which a requirement belongs; null where there is none.</param>
/// <param name="Requirement">The requirement; null for a clause or a leaf.</param>
/// <param name="Kinds">Kinds of fact that it takes.</param>
internal sealed record AskedRule(string Id, Indicator Item, Clause? Clause, Requirement? Requirement, ImmutableArray<string> Kinds)
{
    /// <summary>Condition that a fact must meet; null means none.</summary>
    internal Condition? Where => Requirement is null ? Clause?.Where : Requirement.Where;

    /// <summary>All of a scheme, in the document's order.</summary>
    internal static IEnumerable<AskedRule> Of(Scheme scheme) => SchemeClauses.Indicators(scheme).SelectMany(Of);

    /// <summary>Whether a line of a sheet is this rule's.</summary>
    internal bool Wrote(ScoreLine line) => Requirement is null
        ? line.Requirement is null && line.Clause?.Id == Id
        : line.Requirement?.Id == Id;

    private static IEnumerable<AskedRule> Of(Indicator item) =>
    [
        .. item is { Clauses.IsEmpty: true, Children.IsEmpty: true } ? [new AskedRule(item.Id, item, null, null, [item.Id])] : Array.Empty<AskedRule>(),
        .. item.Requirements.Select(requirement => Of(item, null, requirement)),
        .. from clause in item.Clauses
           from rule in clause.Requirements.Select(requirement => Of(item, clause, requirement)).Append(new(clause.Id, item, clause, null, AttributeOfKind.Kinds(clause)))
           select rule,
    ];

    private static AskedRule Of(Indicator item, Clause? clause, Requirement requirement) =>
        new(requirement.Id, item, clause, requirement, AttributeOfKind.Kinds(requirement));
}
