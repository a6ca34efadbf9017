using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What a figure is computed for.</summary>
/// <param name="World">All there is.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Clause">The clause; null for a figure of the tree.</param>
/// <param name="Points">Points of the item.</param>
/// <param name="Facts">The facts that are asked for one figure.</param>
/// <param name="Nth">Which occurrence it is.</param>
internal sealed record Scope(World World, Unit Unit, Clause? Clause, Figure Points, IReadOnlyList<Fact> Facts, int Nth)
{
    /// <summary>For a figure of the tree, which no fact decides.</summary>
    internal static Scope OfTree(World world, Unit unit, Figure points) => new(world, unit, null, points, [], 1);

    internal Scope For(params IReadOnlyList<Fact> facts) => this with { Facts = facts };
}
