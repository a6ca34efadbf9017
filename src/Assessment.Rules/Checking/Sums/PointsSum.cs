using Assessment.Model;

namespace Assessment.Rules.Checking.Sums;

/// <summary>Proves for every unit that the points of the parts sum to the points of the whole, at every level.</summary>
internal static class PointsSum
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        Blocks(scheme).SelectMany(block => Faults(scheme, block));

    private static IEnumerable<Block> Blocks(SchemeUnderCheck scheme) =>
        scheme.Nodes
            .Where(place => place.Node is { Points: not null, Children.IsEmpty: false } && scheme.IsSound(place))
            .Select(place => new Block(place.Node.Id, place, place.Node.Points, place.Node.Scale, place.Node.Children))
            .Prepend(new Block("total", null, scheme.Scheme.Total, null, scheme.Scheme.Indicators));

    // One diagnostic for all units for which the same figures stand against each other.
    private static IEnumerable<Diagnostic> Faults(SchemeUnderCheck scheme, Block block)
    {
        PresentParts parts = new(scheme);
        return scheme.ProofUnits
            .Where(unit => block.Place is null || scheme.Applies(block.Place, unit))
            .Select(unit => (Unit: unit, Sum: BlockSum.Of(block, parts.In(block.Children, unit), scheme.Figures, unit)))
            .GroupBy(found => found.Sum, found => found.Unit.Title)
            .Select(group => Fault(block, group.Key, Listing.Of(group)))
            .OfType<Diagnostic>();
    }

    private static Diagnostic? Fault(Block block, BlockSum? sum, string units)
    {
        if (sum is null || block.Points is null)
        {
            return null;
        }

        SourceSpan span = block.Points.Span;
        return sum switch
        {
            { Unknown: { } unknown, Needed: { } needed } =>
                Diagnostic.Of(CheckDiagnostics.SumAsksForFigure, span, block.Id, units, unknown, FigureText.Of(needed)),
            { Declared: { } declared, Found: { } found } when declared != found => Differ(block, units, declared, found),
            _ => null,
        };
    }

    private static Diagnostic Differ(Block block, string units, decimal declared, decimal found)
    {
        string[] figures = [FigureText.Of(found), FigureText.Of(Math.Abs(declared - found))];
        SourceSpan span = block.Points?.Span ?? SourceSpan.None;
        return block.Place is null
            ? Diagnostic.Of(CheckDiagnostics.TotalDiffers, span, [FigureText.Of(declared), units, .. figures])
            : Diagnostic.Of(CheckDiagnostics.PartsDiffer, span, [block.Id, FigureText.Of(declared), units, .. figures]);
    }
}
