using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Scores what goes into a record and seals it together with the result.</summary>
internal static class Sealer
{
    internal static ReadResult<AssessmentRecord> Seal(SealInput input)
    {
        ReadResult<RuleSet> rules = RuleSet.TryLoad(input.Rules.Text, input.Rules.Name, input.Decisions);
        if (rules.Value is not { } compiled)
        {
            return new(null, rules.Diagnostics);
        }

        SealInput ordered = input with { Facts = [.. input.Facts.OrderBy(fact => fact.Id, StringComparer.Ordinal)] };
        CorrectedFacts facts = input.View.Of(Scored(ordered, compiled.Scheme), input.WithoutFact).Corrected;
        if (!facts.Refused.IsEmpty)
        {
            return new(null, facts.Told().Diagnostics);
        }

        RecordResult result = RecordResult.Of(compiled, input.Units, facts);
        ReadResult<RecordGrades> grades = input.Grading is { } material ? RecordGrades.Of(material, result.Scored, input.Salt) : new(null, []);
        return grades.HasErrors
            ? new(null, grades.Diagnostics)
            : new(AssessmentRecord.Of(RecordWriter.Write(ordered, compiled, result, grades.Value)), rules.Diagnostics);
    }

    internal static ReadResult<AssessmentRecord> Seal(GradingMaterial material, ReadOnlyMemory<byte> salt)
    {
        ReadResult<GradingRules> rules = GradingRules.TryLoad(material.Rules.Text, material.Rules.Name);
        ReadResult<RecordGrades> grades = RecordGrades.Of(material, [], salt);
        return rules.Value is { } known && grades.Value is { } list
            ? new(AssessmentRecord.Of(RecordWriter.Write(known, list)), [])
            : new(null, grades.Diagnostics);
    }

    // Where persons can be masked, the result knows them by their alias, so that a masked record replays to the same bytes.
    private static IReadOnlyCollection<Fact> Scored(SealInput input, Scheme scheme) => input.Salt.IsEmpty || !Commitment.OfFacts(scheme).Contains(Commitment.Person)
        ? input.Facts
        : [.. input.Facts.Select(new PersonAliases().Apply)];
}

/// <summary>Gives every person an alias, in the order in which they come.</summary>
internal sealed class PersonAliases
{
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);

    internal Fact Apply(Fact fact) => string.IsNullOrEmpty(fact.Person) ? fact : fact with { Person = Of(fact.Person) };

    internal string Of(string person)
    {
        aliases.TryAdd(person, $"person-{Explaining.Figure.Whole(aliases.Count + 1)}");
        return aliases[person];
    }
}
