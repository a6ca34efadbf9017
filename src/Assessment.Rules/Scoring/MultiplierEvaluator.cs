using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Product of the multipliers that fit.</summary>
internal sealed class MultiplierEvaluator(QuantityEvaluator quantities)
{
    private readonly ConditionTest _conditions = new(quantities);

    // Of one point, a percentage stays a share.
    private readonly AmountEvaluator _amounts = new(quantities, itemPoints: 1);

    public Figure Of(ImmutableArray<Multiplier> multipliers, FactScope scope)
    {
        var product = Rational.One;
        foreach (var multiplier in multipliers)
        {
            if (multiplier.Where is { } where && !scope.Facts.Any(f => _conditions.IsMet(where, f, scope.Nth)))
            {
                continue;
            }

            var factor = Factor(multiplier.Factor, scope);
            if (!factor.IsKnown)
            {
                return factor;
            }

            product *= factor.Value;
        }

        return Figure.Of(product);
    }

    private Figure Factor(Amount factor, FactScope scope)
    {
        if (factor is Amount.Fixed plain)
        {
            var figure = quantities.Evaluate(plain.Value, scope);
            return figure.IsNone ? Figure.Lacking(StateReasonKind.OutsideBands, "none") : figure;
        }

        var amount = _amounts.Evaluate(factor, scope);
        return amount.Missing is { } reason ? Figure.Lacking(reason) : Figure.Of(amount.Value);
    }
}
