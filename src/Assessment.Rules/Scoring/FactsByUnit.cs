using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Facts of each unit, and those of others that charge it.</summary>
internal sealed class FactsByUnit
{
    private readonly Dictionary<string, List<Fact>> _facts = new(StringComparer.Ordinal);

    public static FactsByUnit Of(IEnumerable<Fact> facts, CompiledScheme scheme)
    {
        var charging = scheme.Clauses.SelectMany(c => c.Source.ChargedTo).Distinct(StringComparer.Ordinal).ToList();
        var result = new FactsByUnit();
        foreach (var fact in facts)
        {
            result.Add(fact.Unit, fact);
            foreach (string unit in Charged(fact, charging))
            {
                result.Add(unit, fact);
            }
        }

        return result;
    }

    public IReadOnlyList<Fact> Of(string unit) => _facts.TryGetValue(unit, out var facts) ? facts : [];

    // A unit that two attributes name is charged once.
    private static IEnumerable<string> Charged(Fact fact, List<string> charging) => charging
        .Select(attribute => FactFigures.Word(fact, attribute))
        .OfType<string>()
        .Where(unit => unit != fact.Unit)
        .Distinct(StringComparer.Ordinal);

    private void Add(string unit, Fact fact)
    {
        if (!_facts.TryGetValue(unit, out var facts))
        {
            _facts[unit] = facts = [];
        }

        facts.Add(fact);
    }
}
