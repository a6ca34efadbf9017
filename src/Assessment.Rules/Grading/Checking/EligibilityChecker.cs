using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Tries the cases of a decision table, and tells those that no rule covers and those that rules claim differently, each with an example.</summary>
internal sealed class EligibilityChecker(SubjectClass subjectClass, Faults faults)
{
    // One more example of the same field helps nobody.
    private const int MostExamples = 6;

    /// <summary>Checks every field of the table.</summary>
    public void Check()
    {
        foreach (FieldDefinition field in subjectClass.Eligibility.Fields.Where(field => field.Combine != FieldCombination.All))
        {
            ImmutableArray<EligibilityRule> rules = [.. subjectClass.Eligibility.Rules.Where(rule => rule.Claims.Any(claim => claim.Field == field.Name))];
            Check(field, rules, new(Names(field, rules), subjectClass));
        }
    }

    private void Check(FieldDefinition field, ImmutableArray<EligibilityRule> rules, CaseSpace space)
    {
        if (!space.IsWhole)
        {
            faults.Report(GradingDiagnostics.NotProved, field.Span, field.Title, Explaining.Figure.Whole(space.Tried));
        }

        var told = new List<ImmutableHashSet<string>>();
        foreach (ImmutableSortedDictionary<string, SubjectValue> facts in space.Cases())
        {
            FactBook book = CaseSpace.Book(facts);
            FieldVerdict verdict = FieldVerdict.Of(field, [.. rules.SelectMany(rule => Claims(rule, field, book))]);
            if (verdict.Trouble is { } trouble && told.Count < MostExamples && IsNew(Key(trouble, verdict), told))
            {
                told.Add(Key(trouble, verdict));
                Tell(field, trouble, verdict, space.Tell(facts));
            }
        }
    }

    private static IEnumerable<HeldClaim> Claims(EligibilityRule rule, FieldDefinition field, FactBook book)
    {
        Truth holds = Conditions.Test(rule.When, book);
        return holds == Truth.No
            ? []
            : rule.Claims.Where(claim => claim.Field == field.Name).Select(claim => HeldClaim.Of(claim, rule, holds, field, book)).OfType<HeldClaim>();
    }

    // Three rules that disagree say no more than two of them do.
    private static bool IsNew(ImmutableHashSet<string> rules, List<ImmutableHashSet<string>> told) =>
        !told.Exists(before => before.IsEmpty == rules.IsEmpty && before.IsSubsetOf(rules));

    private static ImmutableHashSet<string> Key(OpenKind trouble, FieldVerdict verdict) =>
        trouble == OpenKind.RulesDisagree ? verdict.Rules.Select(rule => rule.Id).ToImmutableHashSet(StringComparer.Ordinal) : [];

    private void Tell(FieldDefinition field, OpenKind trouble, FieldVerdict verdict, string example)
    {
        string[] rules = [.. verdict.Rules.Select(rule => rule.Id)];
        faults.Add(trouble == OpenKind.RulesDisagree
            ? Diagnostic.Of(GradingDiagnostics.ClaimedTwice, verdict.Rules[0].Span, field.Title, string.Join('、', rules), example)
            : Diagnostic.Of(GradingDiagnostics.NotCovered, field.Span, field.Title, example));
    }

    private ImmutableArray<(string Name, ImmutableArray<SubjectValue?> Samples)> Names(FieldDefinition field, ImmutableArray<EligibilityRule> rules)
    {
        ILookup<string, FactTest> tests = rules.SelectMany(rule => rule.When.Tests()).ToLookup(test => test.Name, test => test.Test, StringComparer.Ordinal);
        IEnumerable<FieldClaim> claims = rules.SelectMany(rule => rule.Claims).Where(claim => claim.Field == field.Name);
        IEnumerable<string> named = claims.Select(claim => claim.By).Concat(field.Type == FieldType.Unit ? claims.Select(claim => claim.Word) : []);
        return
        [
            .. tests.Select(test => test.Key).Concat(named.Where(name => name.Length > 0)).Distinct(StringComparer.Ordinal)
                .Select(name => (name, Samples(name, [.. tests[name]], claims))),
        ];
    }

    // What a unit is called does not matter, only that it is known; a table is tried row by row.
    private ImmutableArray<SubjectValue?> Samples(string name, ImmutableArray<FactTest> tests, IEnumerable<FieldClaim> claims)
    {
        ImmutableArray<FactTest> rows = [.. claims.Where(claim => claim.By == name).SelectMany(claim => claim.Table).Select(row => new FactTest.OneOf([row.Key]))];
        bool isUnitOnly = tests.IsEmpty && rows.IsEmpty && subjectClass.Figures.All(figure => figure.Name != name);
        return isUnitOnly ? [SampleValues.Id(name)] : SampleValues.Of(name, [.. tests, .. rows], subjectClass);
    }
}
