using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;

namespace Assessment.Rules.Auditing;

/// <summary>Scores what goes into a record and seals it together with the result.</summary>
internal static class Sealer
{
    internal static ReadResult<AssessmentRecord> Seal(SealInput input, RecordLimits limits)
    {
        ReadResult<RuleSet> rules = RuleSet.TryLoad(input.Rules.Text, input.Rules.Name, input.Decisions);
        if (rules.Value is not { } compiled)
        {
            return new(null, rules.Diagnostics);
        }

        if (RecordScoring.TooManySteps(compiled, input.Units.Count, input.Facts.Count, limits, input.Rules.Name) is { } fault)
        {
            return new(null, [fault]);
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
            : Readable(AssessmentRecord.Of(RecordWriter.Write(ordered, compiled, result, grades.Value)), rules.Diagnostics, limits, input.Rules.Name);
    }

    internal static ReadResult<AssessmentRecord> Seal(GradingMaterial material, ReadOnlyMemory<byte> salt, RecordLimits limits)
    {
        ReadResult<GradingRules> rules = GradingRules.TryLoad(material.Rules.Text, material.Rules.Name);
        ReadResult<RecordGrades> grades = RecordGrades.Of(material, [], salt);
        return rules.Value is { } known && grades.Value is { } list
            ? Readable(AssessmentRecord.Of(RecordWriter.Write(known, list)), [], limits, material.Rules.Name)
            : new(null, grades.Diagnostics);
    }

    // Nobody is given a record that cannot be read again.
    private static ReadResult<AssessmentRecord> Readable(AssessmentRecord record, ImmutableArray<Diagnostic> told, RecordLimits limits, string file)
    {
        using MemoryStream written = InMemory.Open(record.Bytes);
        return new RecordScan(written, file, limits).FirstFault() is { } fault ? new(null, [fault]) : new(record, told);
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
