using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Decides who takes part, where and how.</summary>
internal sealed class EligibilityStep(ClassRun run)
{
    private readonly EligibilityTable _table = run.Class.Eligibility;

    /// <summary>Decides one subject.</summary>
    public void Decide(Entry entry)
    {
        ImmutableArray<(EligibilityRule Rule, Truth Holds)> rules =
            [.. _table.Rules.Select(rule => (rule, Conditions.Test(rule.When, entry.Facts))).Where(rule => rule.Item2 != Truth.No)];
        entry.Eligibility = [.. _table.Fields.Select(field => Outcome(field, rules, entry))];
        foreach (FieldOutcome outcome in entry.Eligibility.Where(outcome => outcome.IsDetermined))
        {
            entry.Facts.Add(outcome.Field, ValueOf(outcome));
        }

        entry.TakesPart = Flag(entry, KnownFields.TakesPart);
        entry.Graded = Flag(entry, KnownFields.Graded);
    }

    private FieldOutcome Outcome(FieldDefinition field, ImmutableArray<(EligibilityRule Rule, Truth Holds)> rules, Entry entry)
    {
        ImmutableArray<HeldClaim> claims = [.. rules.SelectMany(rule => rule.Rule.Claims
            .Where(claim => claim.Field == field.Name)
            .Select(claim => HeldClaim.Of(claim, rule.Rule, rule.Holds, field, entry.Facts))).OfType<HeldClaim>()];
        FieldVerdict verdict = FieldVerdict.Of(field, claims);
        if (verdict.Trouble is { } trouble)
        {
            entry.LeaveOpen(trouble, verdict.Rules, [field.Title, .. Missing(trouble, verdict.Rules, entry)]);
        }

        return new(field.Name, field.Title, verdict.Values, verdict.Rules, verdict.Trouble is null);
    }

    private ImmutableArray<string> Missing(OpenKind trouble, ImmutableArray<GradingRule> rules, Entry entry)
    {
        if (trouble != OpenKind.FactMissing)
        {
            return [];
        }

        return
        [
            .. _table.Rules.Where(rule => rules.Contains(rule.Head))
                .SelectMany(rule => Conditions.Missing(rule.When, entry.Facts).Concat(rule.Claims
                    .SelectMany(claim => new[] { claim.By, IsName(claim) ? claim.Word : "" })
                    .Where(name => name.Length > 0 && entry.Facts.Find(name) is null)))
                .Distinct(StringComparer.Ordinal).Select(run.Class.TitleOf),
        ];
    }

    private bool IsName(FieldClaim claim) => _table.Fields.Any(field => field.Name == claim.Field && field.Type == FieldType.Unit);

    private SubjectValue ValueOf(FieldOutcome outcome)
    {
        bool collects = _table.Fields.Any(field => field.Name == outcome.Field && field.Combine == FieldCombination.All);
        return outcome.Values switch
        {
            [] => new SubjectValue.None(),
            [string only] when !collects => new SubjectValue.Word(only),
            _ => new SubjectValue.Words(outcome.Values),
        };
    }

    // A class without the field lets everybody take part with a grade.
    private static Truth Flag(Entry entry, string name)
    {
        FieldOutcome? outcome = entry.Eligibility.FirstOrDefault(field => field.Field == name);
        return outcome switch
        {
            null => Truth.Yes,
            { IsDetermined: false } => Truth.Unknown,
            { Values: ["false"] } => Truth.No,
            { Values: ["true"] } => Truth.Yes,
            _ => Referred(entry, outcome),
        };
    }

    // A word such as "by the rules on it" leaves the matter to somebody else.
    private static Truth Referred(Entry entry, FieldOutcome outcome)
    {
        entry.LeaveOpen(OpenKind.ReferredElsewhere, outcome.Rules, [outcome.Title, .. outcome.Values]);
        return Truth.Unknown;
    }
}
