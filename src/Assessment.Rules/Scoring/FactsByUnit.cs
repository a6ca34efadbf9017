using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Facts of each unit, and those of others that charge it.</summary>
internal sealed class FactsByUnit
{
    private readonly Dictionary<string, List<Fact>> _facts = new(StringComparer.Ordinal);

    public static FactsByUnit Of(IEnumerable<Fact> facts, CompiledScheme scheme)
    {
        var charging = scheme.Clauses.Select(c => c.Source.ChargedTo).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var result = new FactsByUnit();
        foreach (var fact in facts)
        {
            result.Add(fact.Unit, fact);
            foreach (string attribute in charging)
            {
                if (FactFigures.Word(fact, attribute) is { } unit && unit != fact.Unit)
                {
                    result.Add(unit, fact);
                }
            }
        }

        return result;
    }

    public IReadOnlyList<Fact> Of(string unit) => _facts.TryGetValue(unit, out var facts) ? facts : [];

    private void Add(string unit, Fact fact)
    {
        if (!_facts.TryGetValue(unit, out var facts))
        {
            _facts[unit] = facts = [];
        }

        facts.Add(fact);
    }
}
