using Assessment.Model;
using Assessment.Rules.Checking.Bands;

namespace Assessment.Rules.Checking.Open;

/// <summary>Lists what a decision still has to settle: assumptions and parameters.</summary>
internal static class OpenMatters
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        scheme.Scheme.Assumptions.Where(assumption => assumption.Status == AssumptionStatus.Open).Select(assumption => Open(scheme, assumption))
            .Concat(scheme.Scheme.Parameters.Where(parameter => parameter.Values.IsEmpty).Select(Open))
            .Concat(Unused(scheme))
            .Concat(Ratios(scheme));

    private static Diagnostic Open(SchemeUnderCheck scheme, Assumption assumption) =>
        Diagnostic.Of(CheckDiagnostics.OpenAssumption, assumption.Span, assumption.Id, Concerned(scheme, assumption), OrDash(assumption.By));

    // What the assumption names, and what names the assumption.
    private static string Concerned(SchemeUnderCheck scheme, Assumption assumption)
    {
        IEnumerable<string> nodes = scheme.Nodes.Where(place => Names(place.Node.Assumptions)).Select(place => place.Node.Id);
        IEnumerable<string> clauses = scheme.Clauses.Where(place => Names(place.Clause.Assumptions)).Select(place => place.Clause.Id);
        return OrDash(Listing.Of(assumption.Clauses.Concat(nodes).Concat(clauses)));

        bool Names(IEnumerable<string> assumptions) => assumptions.Contains(assumption.Id, StringComparer.Ordinal);
    }

    private static Diagnostic Open(Parameter parameter) =>
        Diagnostic.Of(CheckDiagnostics.OpenParameter, parameter.Span, parameter.Id, parameter.Title, OrDash(parameter.Owner));

    private static IEnumerable<Diagnostic> Unused(SchemeUnderCheck scheme)
    {
        HashSet<string> used = new(
            scheme.Passages.SelectMany(passage => passage.Content.Quantities).Select(keyed => keyed.Quantity).OfType<Quantity.OfParameter>().Select(parameter => parameter.Id),
            StringComparer.Ordinal);
        return scheme.Scheme.Parameters
            .Where(parameter => !used.Contains(parameter.Id))
            .Select(parameter => Diagnostic.Of(CheckDiagnostics.UnusedParameter, parameter.Span, parameter.Id));
    }

    private static IEnumerable<Diagnostic> Ratios(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from keyed in passage.Content.Quantities
        let ratio = keyed.Quantity as Quantity.Ratio
        where ratio is { WhenZero: null } && scheme.Figures.Of(ratio.To) is null or 0 && CanBeZero(scheme, passage, ratio.To)
        select Diagnostic.Of(CheckDiagnostics.RatioWithoutWhenZero, ratio.Span, passage.Id);

    // Neither the range of the figure nor the condition of the clause keeps zero out.
    private static bool CanBeZero(SchemeUnderCheck scheme, Passage passage, Quantity of)
    {
        Condition? where = scheme.Clauses.FirstOrDefault(place => place.Clause.Id == passage.Id)?.Clause.Where;
        Stretch zero = new(Cut.Before(0), Cut.After(0));
        return !QuantityRange.Under(where, of).Common(QuantityRange.Of(scheme.Attributes, of)).Common(zero).IsEmpty;
    }

    private static string OrDash(string text) => text.Length == 0 ? "—" : text;
}
