using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The facts that a quantity looks at.</summary>
/// <param name="Facts">One fact, or the facts of a group in order of date and id.</param>
/// <param name="Nth">Which occurrence of the clause it is; 0 where that has no meaning.</param>
internal readonly record struct FactScope(IReadOnlyList<Fact> Facts, int Nth = 0)
{
    public static FactScope Empty { get; } = new([]);
}
