using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Gathers the aims of a whole rule.</summary>
internal static class RuleAims
{
    /// <summary>All aims of a clause, a requirement or a judged leaf.</summary>
    internal static ImmutableArray<Aim> Of(AskedRule rule, Aims aims) => rule switch
    {
        { Requirement: { } requirement } => [.. aims.Of(requirement.Test), .. Aims.Of(requirement.Where)],
        { Clause: { } clause } => Of(clause, aims),
        _ => aims.Of(new Amount.Stated(new Quantity.Number(0, false, rule.Item.Span), null, null, rule.Item.Span)),
    };

    /// <summary>Whether a quantity is the number of what a rule counts, however it counts.</summary>
    internal static bool IsNumber(Quantity of) => ReferenceEquals(of, Aims.Number);

    private static ImmutableArray<Aim> Of(Clause clause, Aims aims) =>
    [
        .. MeasureName.AmountOf(clause) is { } amount ? aims.Of(amount) : [],
        .. clause.Effect is Effect.Zero zero ? [aims.Of(zero)] : Array.Empty<Aim>(),
        .. aims.Of(clause.Counting),
        .. Aims.Of(clause.Where),
        .. clause.Exemptions.SelectMany(exemption => Aims.Of(exemption.Where)),
        .. clause.Multipliers.SelectMany(multiplier => aims.Of(multiplier.Factor).Concat(Aims.Of(multiplier.Where))),
    ];
}
