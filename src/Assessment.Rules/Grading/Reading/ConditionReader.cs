using System.Collections.Immutable;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads conditions: a mapping from names to tests, all of which have to hold, with <c>any</c> and <c>not</c>.</summary>
internal sealed class ConditionReader(KnownNames names, DateOnly nodeDate, Faults faults)
{
    private const string Any = "any";
    private const string Not = "not";

    private readonly FactTestReader _tests = new(nodeDate, faults);

    /// <summary>Reads a condition.</summary>
    public Condition Read(YamlNode node)
    {
        ImmutableArray<Condition> parts = [.. (Expect.Mapping(node, faults)?.Entries ?? []).Select(Part)];
        return parts is [Condition only] ? only : new Condition.All(parts);
    }

    private Condition Part(YamlEntry entry) => entry.Key.Text switch
    {
        Any => new Condition.Any([.. Expect.Items(entry.Value, faults).Select(Read)]),
        Not => new Condition.Not(Read(entry.Value)),
        _ => Fact(entry),
    };

    private Condition Fact(YamlEntry entry)
    {
        string name = entry.Key.Text;
        if (names.Find(name) is { } known)
        {
            return new Condition.Fact(name, _tests.Read(entry.Value, known));
        }

        faults.ReportNear(GradingDiagnostics.UnknownName, entry.Key.Span, Nearest.Of(name, names.All().Concat([Any, Not])), name);
        return Condition.Always;
    }
}
