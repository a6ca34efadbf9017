using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Finds out why facts that no clause used were not used: nothing takes them, it does not apply, something settled it, or the condition is not met.</summary>
internal sealed class UnusedReasons
{
    private readonly ScoreSheet sheet;
    private readonly Applicability applicability;
    private readonly ILookup<string, AskedRule> takers;
    private readonly ItemAbove above;

    internal UnusedReasons(Scheme scheme, ScoreSheet sheet)
    {
        this.sheet = sheet;
        applicability = new(scheme.Units);
        takers = AskedRule.Of(scheme).SelectMany(rule => rule.Kinds.Select(kind => (kind, rule))).ToLookup(taker => taker.kind, taker => taker.rule, StringComparer.Ordinal);
        above = new(scheme, sheet);
    }

    /// <summary>The reason of a fact that no clause used.</summary>
    internal UnusedFact Of(Fact fact)
    {
        ImmutableArray<AskedRule> all = [.. takers[fact.Kind]];
        ImmutableArray<(AskedRule Rule, ItemScore? Item)> here = [.. all.Where(Applies).Select(rule => (rule, above.Of(rule.Item.Id))).Where(taker => IsThere(taker.Item2, taker.rule))];
        ImmutableArray<AskedRule> asked = [.. here.Where(taker => !IsSettled(taker.Item)).Select(taker => taker.Rule)];
        return (all, here, asked) switch
        {
            ({ IsEmpty: true }, _, _) => new(fact, UnusedReason.NotTaken, fact.Item ?? ""),
            (_, { IsEmpty: true }, _) => new(fact, UnusedReason.DoesNotApply, all[0].Item.Id),
            (_, _, { IsEmpty: true }) => new(fact, UnusedReason.SettledOtherwise, Settling(here[0].Item)),
            _ => Refused(fact, asked),
        };
    }

    // What is asked takes every fact that names its unit and meets the condition.
    private static UnusedFact Refused(Fact fact, ImmutableArray<AskedRule> asked) =>
        asked.Where(rule => rule.Where is not null && NamesUnit(rule, fact)).Select(Condition).ToImmutableArray() is { IsEmpty: false } conditions
            ? new(fact, UnusedReason.ConditionNotMet, string.Join("; ", conditions))
            : new(fact, UnusedReason.NamesNoUnit, asked[0].Id);

    private static string Condition(AskedRule rule) => $"{rule.Id}: {YamlText.OneLine(ConditionForm.OrNull(rule.Where) ?? new Plain.Text(""))}";

    private static bool NamesUnit(AskedRule rule, Fact fact) =>
        rule.Requirement is not null || rule.Clause is not { ChargedTo.IsEmpty: false } clause || clause.ChargedTo.Any(attribute => FactFigures.Word(fact, attribute) is not null);

    private bool Applies(AskedRule rule) => applicability.Matches(rule.Clause?.AppliesTo, sheet.Unit.Kind, sheet.Unit.Tags, sheet.Unit.Id);

    private static bool IsThere(ItemScore? item, AskedRule rule) => item is not null && (item.Id == rule.Item.Id || IsSettled(item)) && item.Reason?.Kind != StateReasonKind.OutsideGroup;

    private static bool IsSettled(ItemScore? item) => item?.Reason?.Kind is StateReasonKind.SaidByFact or StateReasonKind.TextLost;

    private static string Settling(ItemScore? item) => item?.Reason is { Kind: StateReasonKind.SaidByFact } reason ? $"{item.Id}: {reason.Subject}" : item?.Id ?? "";
}
