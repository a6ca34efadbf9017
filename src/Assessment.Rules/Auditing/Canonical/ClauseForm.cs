using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Auditing;

/// <summary>Writes clauses as the language has them, keys in the order of its five questions.</summary>
internal static class ClauseForm
{
    /// <summary>The clause of an item.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="item">Id of the item under which it stands.</param>
    internal static Plain Of(Clause clause, string item)
    {
        PlainMap map = new PlainMap()
            .AddText("id", clause.Id)
            .AddText("text", clause.Text)
            .AddOneOrMore("on", clause.On)
            .Add("where", ConditionForm.OrNull(clause.Where))
            .AddTexts("appliesTo", clause.AppliesTo?.Names ?? [])
            .AddTall("requires", clause.Requirements, RequirementForm.Of)
            .AddText("whenMissing", Missing(clause));
        EffectForm.Add(clause.Effect, item, map);
        CountingForm.Add(clause.Counting, map).AddOneOrMore("nthPer", CountingForm.Names(clause.NthPer));
        return Bounds(clause, map).AddText("note", clause.Note).AddTexts("assumptions", clause.Assumptions).ToMap();
    }

    private static string Missing(Clause clause) =>
        clause.WhenMissing == MissingEvidence.MeansFor(clause.Effect, clause.Counting) ? "" : Keyword.Of(clause.WhenMissing);

    private static PlainMap Bounds(Clause clause, PlainMap map) => map
        .Add("limit", QuantityForm.OrNull(clause.Limit))
        .AddOneOrMore("highestPer", CountingForm.Names(clause.HighestPer))
        .AddTexts("overrides", clause.Overrides)
        .AddFlag("yields", clause.Yields)
        .AddTexts("addsTo", clause.AddsTo)
        .AddList("times", clause.Multipliers, Multiplier)
        .AddList("exempt", clause.Exemptions, Exemption)
        .AddOneOrMore("chargedTo", clause.ChargedTo);

    private static Plain Multiplier(Multiplier multiplier) => new PlainMap()
        .Add("where", ConditionForm.OrNull(multiplier.Where))
        .Add("factor", AmountForm.Of(multiplier.Factor))
        .ToMap();

    private static Plain Exemption(Exemption exemption) => new PlainMap()
        .Add("where", ConditionForm.Of(exemption.Where))
        .AddText("text", exemption.Text)
        .ToMap();
}

/// <summary>Writes what a clause does.</summary>
internal static class EffectForm
{
    internal static PlainMap Add(Effect effect, string item, PlainMap map) => effect switch
    {
        Effect.Deduct deduct => map.Add("deduct", AmountForm.Of(deduct.Amount)),
        Effect.Award award => map.Add("award", AmountForm.Of(award.Amount)),
        Effect.Mark mark => map.Add("score", AmountForm.Of(mark.Amount)),
        Effect.Veto veto => map.AddText("veto", veto.BestGrade),
        Effect.Group group => map.AddTexts("among", group.Among).AddFlag("together", group.OnlyTogether),
        Effect.Zero zero => map.Add("zero", Zero(zero, item)),
        Effect.Cap cap => map.Add("cap", Cap(cap, item)),
        _ => throw new UnreachableException(),
    };

    private static Plain Zero(Effect.Zero zero, string item)
    {
        string node = zero.Node == item ? ReservedNames.Item : zero.Node;
        return zero.FromNth is Quantity.Number { Value: 1, IsPercent: false }
            ? new Plain.Text(node)
            : new PlainMap().AddText("node", node).Add("fromNth", QuantityForm.Of(zero.FromNth)).ToMap();
    }

    private static Plain.Map Cap(Effect.Cap cap, string item) => new PlainMap()
        .Add("at", QuantityForm.Of(cap.At))
        .AddText("node", cap.Node == item ? "" : cap.Node)
        .ToMap();
}

/// <summary>Writes how many times a clause counts.</summary>
internal static class CountingForm
{
    internal static PlainMap Add(Counting counting, PlainMap map) => counting switch
    {
        Counting.Once => map,
        Counting.PerOccurrence { Factors.IsEmpty: true, Free: null } plain => map.AddText("per", plain.Label),
        Counting.PerOccurrence each => map.Add("per", PerOccurrence(each)),
        Counting.PerDistinct distinct => map.Add("per", PerDistinct(distinct)),
        Counting.PerMissing missing => map.Add("perMissing", PerMissing(missing)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Names of what makes facts distinct.</summary>
    internal static ImmutableArray<string> Names(ImmutableArray<GroupingKey> keys) =>
        [.. keys.Select(key => key.Kind == GroupingKind.Attribute ? key.Attribute : Keyword.Of(key.Kind))];

    private static Plain.Map PerOccurrence(Counting.PerOccurrence counting) => new PlainMap()
        .AddText("label", counting.Label)
        .AddOneOrMore("times", counting.Factors)
        .Add("free", QuantityForm.OrNull(counting.Free))
        .AddFlag("thenAll", counting.FreeIsForfeited)
        .ToMap();

    private static Plain.Map PerDistinct(Counting.PerDistinct counting) => new PlainMap()
        .AddText("label", counting.Label)
        .AddOneOrMore("each", Names(counting.Keys))
        .AddText("combine", counting.Combine == Combination.Sum ? "" : Keyword.Of(counting.Combine))
        .Add("expected", QuantityForm.OrNull(counting.Expected))
        .Add("free", QuantityForm.OrNull(counting.Free))
        .AddFlag("thenAll", counting.FreeIsForfeited)
        .ToMap();

    private static Plain.Map PerMissing(Counting.PerMissing counting) => new PlainMap()
        .AddText("label", counting.Label)
        .Add("required", QuantityForm.Of(counting.Required))
        .AddText("in", Keyword.Of(counting.In))
        .ToMap();
}
