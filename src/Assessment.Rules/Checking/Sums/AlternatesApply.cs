using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Checking.Sums;

/// <summary>Proves that exactly one alternate of each <c>oneOf</c> applies to every unit that comes so far.</summary>
internal static class AlternatesApply
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        Choices(scheme)
            .Where(choice => choice.OneOf.Alternates.All(alternate => scheme.Names.IsSound(alternate.AppliesTo)))
            .SelectMany(choice => Faults(scheme, choice));

    private static IEnumerable<Choice> Choices(SchemeUnderCheck scheme) =>
        scheme.Nodes
            .Where(scheme.IsSound)
            .SelectMany(place => In(place.Node.Children, place, []))
            .Concat(In(scheme.Scheme.Indicators, null, []));

    // A choice may stand inside an alternate of another one: then only the units of that alternate come to it.
    private static IEnumerable<Choice> In(ImmutableArray<Branch> branches, PlacedNode? place, ImmutableArray<UnitSelector> gates) =>
        branches.OfType<Branch.OneOf>().SelectMany(oneOf => oneOf.Alternates
            .SelectMany(alternate => In(alternate.Indicators, place, gates.Add(alternate.AppliesTo)))
            .Prepend(new Choice(oneOf, place, gates)));

    private static IEnumerable<Diagnostic> Faults(SchemeUnderCheck scheme, Choice choice) =>
        scheme.ProofUnits
            .Where(unit => choice.Place is null || scheme.Applies(choice.Place, unit))
            .Where(unit => choice.Gates.All(gate => scheme.Applies(gate, unit)))
            .Select(unit => (unit.Title, Chosen: Chosen(scheme, choice.OneOf, unit)))
            .GroupBy(found => Lines(found.Chosen), StringComparer.Ordinal)
            .Select(group => Fault(choice.OneOf, group.First().Chosen, Listing.Of(group.Select(found => found.Title))))
            .OfType<Diagnostic>();

    private static Alternate[] Chosen(SchemeUnderCheck scheme, Branch.OneOf oneOf, ProofUnit unit) =>
        [.. oneOf.Alternates.Where(alternate => scheme.Applies(alternate.AppliesTo, unit))];

    private static Diagnostic? Fault(Branch.OneOf oneOf, Alternate[] chosen, string units) => chosen.Length switch
    {
        0 => Diagnostic.Of(CheckDiagnostics.NoAlternate, oneOf.Span, units),
        1 => null,
        _ => Diagnostic.Of(CheckDiagnostics.SeveralAlternates, oneOf.Span, units, FigureText.Of(chosen.Length), Lines(chosen)) with
        {
            Related = [.. chosen.Select(alternate => alternate.Span)],
        },
    };

    private static string Lines(Alternate[] chosen) =>
        string.Join('、', chosen.Select(alternate => alternate.Span.Line.ToString(CultureInfo.InvariantCulture)));

    private sealed record Choice(Branch.OneOf OneOf, PlacedNode? Place, ImmutableArray<UnitSelector> Gates);
}
