using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>What a rule that holds, or perhaps holds, says about a field.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsCertain">Whether the rule holds for certain and says a known word.</param>
/// <param name="Word">The word; null when the fact that decides it is missing.</param>
internal sealed record HeldClaim(GradingRule Rule, bool IsCertain, string? Word)
{
    /// <summary>The claim with its word for a subject; null where the table has no row for the subject's value.</summary>
    public static HeldClaim? Of(FieldClaim claim, EligibilityRule rule, Truth holds, FieldDefinition field, FactBook facts)
    {
        string? word = claim.By.Length > 0
            ? FromTable(claim, facts)
            : field.Type == FieldType.Unit ? (facts.Find(claim.Word) as SubjectValue.Word)?.Value : claim.Word;
        bool hasNoRow = claim.By.Length > 0 && word is null && facts.Find(claim.By) is not null;
        return hasNoRow ? null : new(rule.Head, holds == Truth.Yes && word is not null, word);
    }

    private static string? FromTable(FieldClaim claim, FactBook facts) =>
        facts.Find(claim.By) is SubjectValue.Word key
            ? claim.Table.Where(row => row.Key == key.Value).Select(row => row.Word).FirstOrDefault()
            : null;
}
