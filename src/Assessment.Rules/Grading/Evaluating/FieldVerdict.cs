using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>What the rules together say about a field.</summary>
/// <param name="Values">The outcome.</param>
/// <param name="Rules">Rules behind it, or behind the trouble.</param>
/// <param name="Trouble">Why it is not determined; null when it is.</param>
internal sealed record FieldVerdict(ImmutableArray<string> Values, ImmutableArray<GradingRule> Rules, OpenKind? Trouble)
{
    /// <summary>Combines claims as the field says.</summary>
    public static FieldVerdict Of(FieldDefinition field, ImmutableArray<HeldClaim> claims) => field.Combine switch
    {
        FieldCombination.Agree => Agree(field, claims),
        FieldCombination.First => First(field, claims),
        FieldCombination.All => All(claims),
        _ => throw new UnreachableException(),
    };

    private static FieldVerdict Agree(FieldDefinition field, ImmutableArray<HeldClaim> claims)
    {
        ImmutableArray<HeldClaim> certain = [.. claims.Where(claim => claim.IsCertain)];
        ImmutableArray<string> words = Words(certain);
        if (words.Length > 1)
        {
            return new([], Heads(certain), OpenKind.RulesDisagree);
        }

        return claims.Any(claim => !claim.IsCertain && !(claim.Word is { } word && words.Contains(word, StringComparer.Ordinal)))
            ? new([], Heads(claims), OpenKind.FactMissing)
            : Settled(field, words, certain);
    }

    private static FieldVerdict First(FieldDefinition field, ImmutableArray<HeldClaim> claims)
    {
        ImmutableArray<HeldClaim> certain = [.. claims.Where(claim => claim.IsCertain)];
        int best = certain.IsEmpty ? int.MaxValue : certain.Min(claim => Order(field, claim));
        ImmutableArray<HeldClaim> winners = [.. certain.Where(claim => Order(field, claim) == best)];
        ImmutableArray<HeldClaim> before = [.. claims.Where(claim => !claim.IsCertain && Order(field, claim) < best)];
        return before.IsEmpty
            ? Settled(field, Words(winners), winners)
            : new([], Heads(before), OpenKind.FactMissing);
    }

    private static FieldVerdict All(ImmutableArray<HeldClaim> claims)
    {
        ImmutableArray<HeldClaim> uncertain = [.. claims.Where(claim => !claim.IsCertain)];
        return uncertain.IsEmpty
            ? new(Words(claims), Heads(claims), null)
            : new(Words([.. claims.Except(uncertain)]), Heads(uncertain), OpenKind.FactMissing);
    }

    private static FieldVerdict Settled(FieldDefinition field, ImmutableArray<string> words, ImmutableArray<HeldClaim> behind) =>
        new(words, Heads(behind), words.IsEmpty && field.IsRequired ? OpenKind.NoRuleCovers : null);

    // A word that is not known could be any, so it stands before all.
    private static int Order(FieldDefinition field, HeldClaim claim) =>
        claim.Word is { } word ? field.Values.IndexOf(word, StringComparer.Ordinal) : -1;

    private static ImmutableArray<string> Words(IEnumerable<HeldClaim> claims) =>
        [.. claims.Select(claim => claim.Word).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<GradingRule> Heads(IEnumerable<HeldClaim> claims) =>
        [.. claims.Select(claim => claim.Rule).Distinct()];
}
