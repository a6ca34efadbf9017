using Assessment.Model;

namespace Assessment.Rules.Checking.Sums;

/// <summary>The two sides of a sum for one unit, or the one open figure on which it depends.</summary>
/// <param name="Declared">Declared points; null when they are open.</param>
/// <param name="Found">Sum of the parts, converted; null when it is open.</param>
/// <param name="Unknown">Name of the one open figure; null when none or several are open.</param>
/// <param name="Needed">What that figure has to be; null when it cannot be told.</param>
internal sealed record BlockSum(decimal? Declared, decimal? Found, string? Unknown, decimal? Needed)
{
    // As in scoring: a division without a finite result is kept to ten decimals.
    private const int Decimals = 10;

    /// <summary>Adds up; null when the parts are not known.</summary>
    internal static BlockSum? Of(Block block, IReadOnlyList<Indicator>? parts, KnownFigures figures, ProofUnit unit)
    {
        if (parts is null)
        {
            return null;
        }

        decimal? declared = figures.Of(block.Points, unit);
        decimal? scale = block.Scale is null ? 1 : figures.Of(block.Scale, unit);
        Part[] weighed = [.. parts.Select(part => Part.Of(part, scale, figures, unit))];
        Part[] open = [.. weighed.Where(part => part.Counted is null)];
        decimal known = weighed.Sum(part => part.Counted ?? 0);
        return open switch
        {
            [] => Closed(block, declared, Rounded(known)),
            [{ Factor: > 0 } part] when declared is not null => Open(part, declared.Value, known),
            _ => new(declared, null, null, null),
        };
    }

    private static BlockSum Closed(Block block, decimal? declared, decimal found) =>
        declared is null && block.Points is Quantity.OfParameter parameter
            ? new(null, found, parameter.Id, found)
            : new(declared is null ? null : Rounded(declared.Value), found, null, null);

    // A figure that would have to be negative cannot save the sum: the others exceed the whole already.
    private static BlockSum Open(Part part, decimal declared, decimal known) =>
        known > declared
            ? new(declared, known, null, null)
            : new(null, null, part.Name, Rounded((declared - known) / part.Factor ?? 0));

    private static decimal Rounded(decimal value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);

    private sealed record Part(string Name, decimal? Factor, decimal? Counted)
    {
        internal static Part Of(Indicator node, decimal? scale, KnownFigures figures, ProofUnit unit)
        {
            decimal? weight = node.Weight is null ? 1 : figures.Of(node.Weight, unit);
            decimal? factor = KnownFigures.Times(weight, scale);
            string name = node.Points is Quantity.OfParameter parameter ? parameter.Id : node.Id;
            return new(name, factor, KnownFigures.Times(figures.Of(node.Points, unit), factor));
        }
    }
}
