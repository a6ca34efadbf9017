using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Facts of each unit, and those of others that charge it.</summary>
internal sealed class FactsByUnit
{
    private readonly Dictionary<string, List<Fact>> _facts = new(StringComparer.Ordinal);

    // Evidence mostly comes unit by unit.
    private string _lastUnit = "";
    private List<Fact> _lastFacts = [];

    public static FactsByUnit Of(IEnumerable<Fact> facts, CompiledScheme scheme)
    {
        var charging = scheme.ChargingAttributes;
        var result = new FactsByUnit();
        foreach (var fact in facts)
        {
            result.Add(fact.Unit, fact);
            if (charging.IsEmpty)
            {
                continue;
            }

            foreach (string unit in Charged(fact, charging))
            {
                result.Add(unit, fact);
            }
        }

        return result;
    }

    public IReadOnlyList<Fact> Of(string unit) => _facts.TryGetValue(unit, out var facts) ? facts : [];

    // A unit that two attributes name is charged once.
    private static IEnumerable<string> Charged(Fact fact, ImmutableArray<string> charging) => charging
        .Select(attribute => FactFigures.Word(fact, attribute))
        .OfType<string>()
        .Where(unit => unit != fact.Unit)
        .Distinct(StringComparer.Ordinal);

    private void Add(string unit, Fact fact)
    {
        if (unit != _lastUnit || _lastFacts.Count == 0)
        {
            _lastUnit = unit;
            _lastFacts = CollectionsMarshal.GetValueRefOrAddDefault(_facts, unit, out _) ??= [];
        }

        _lastFacts.Add(fact);
    }
}
