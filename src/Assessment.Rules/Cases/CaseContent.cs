using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Cases;

/// <summary>The units, facts and decisions of a case, read with its scheme at hand by the readers of the real files.</summary>
/// <param name="Units">The units.</param>
/// <param name="Facts">Facts in force.</param>
/// <param name="Decisions">What the case decides.</param>
/// <param name="Refused">Faults for which facts were refused.</param>
/// <param name="Faults">Faults of the units and decisions; with one of them nothing can be scored.</param>
internal sealed record CaseContent(
    ImmutableArray<Unit> Units,
    ImmutableArray<Fact> Facts,
    Decisions Decisions,
    ImmutableArray<Diagnostic> Refused,
    ImmutableArray<Diagnostic> Faults)
{
    internal static CaseContent Of(Case @case, Scheme scheme)
    {
        Faults faults = new();
        ImmutableArray<Unit> units = ReadUnits(@case, scheme, faults);
        Decisions decisions = ReadDecisions(@case, scheme, units, faults);
        if (faults.HasErrors)
        {
            return new CaseContent(units, [], decisions, [], faults.InOrder());
        }

        EvidenceReader reader = new(scheme, units);
        EvidenceResult read = reader.Read(CaseFacts.Of(@case));
        CorrectedFacts facts = Corrections.Apply(read.Facts, reader.WithoutFact);
        return new CaseContent(units, facts.InForce, decisions, [.. read.Diagnostics, .. facts.Told().Diagnostics], []);
    }

    private static ImmutableArray<Unit> ReadUnits(Case @case, Scheme scheme, Faults faults)
    {
        ImmutableArray<YamlNode> descriptions = [.. @case.Units.Select(unit => Named.With(unit.Description, "id", unit.Id))];
        return new UnitListReader(scheme, faults).Read(new YamlSequence(descriptions, @case.Span));
    }

    private static Decisions ReadDecisions(Case @case, Scheme scheme, ImmutableArray<Unit> units, Faults faults)
    {
        if (@case.Decisions is not { } node || Expect.Mapping(node, faults) is not { } figures)
        {
            return Decisions.None;
        }

        ParameterDecisions reader = new(scheme, units, CaseDiagnostics.UnknownParameter, faults);
        return new Decisions(@case.Name, figures.Entries.Where(reader.IsKnown).ToImmutableSortedDictionary(entry => entry.Key.Text, reader.Values, StringComparer.Ordinal));
    }
}
