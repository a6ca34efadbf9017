using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Numbers that are one short, or one too many: required in a period, asked of each part, free of consequence, zero from the nth time.</summary>
internal sealed class NumberMisses(KnownNumbers numbers)
{
    /// <summary>The misses of a line by itself.</summary>
    internal IEnumerable<NearMiss> Of(ScoreLine line) => line switch
    {
        { Requirement: { ForEach: { } part } requirement } => OfParts(line, requirement, part),
        { Kind: LineKind.Requirement, Arithmetic.IsMet: false } or { Requirement: null, Clause.Counting: Counting.PerMissing } => OfPeriods(line),
        { Kind: LineKind.Zero, Clause.Effect: Effect.Zero zero } => OfNth(line, zero),
        _ => [],
    };

    /// <summary>A free allowance that all lines of a clause together exceed by one.</summary>
    internal IEnumerable<NearMiss> OfAllowances(IEnumerable<ScoreLine> lines) =>
        from clause in lines.Where(line => line.Clause is not null && line.Requirement is null).GroupBy(line => line.Clause?.Id, StringComparer.Ordinal)
        let first = clause.First()
        let free = numbers.Of(Free(first.Clause?.Counting))
        let number = clause.Where(line => line.Cut is CutReason.None or CutReason.Free or CutReason.ClauseLimit).Sum(line => line.Arithmetic?.Times ?? 0)
        where free is not null && number == free + 1
        select new NearMiss(first.Node, clause.Key ?? "", "", number, free.Value, NearMissSort.Number);

    private static IEnumerable<NearMiss> OfPeriods(ScoreLine line)
    {
        ImmutableArray<PartCount> lacking = [.. line.Arithmetic?.Parts.Where(part => !part.IsMet) ?? []];
        return lacking.Sum(part => Math.Abs(part.Required - part.Found)) == 1
            ? [Miss(line, lacking[0].Name, lacking[0].Found, lacking[0].Required)]
            : [];
    }

    // One part lacks one by itself, or one part has not been heard of.
    private IEnumerable<NearMiss> OfParts(ScoreLine line, Requirement requirement, string attribute)
    {
        ImmutableArray<PartCount> parts = line.Arithmetic?.Parts ?? [];
        if (parts.Where(part => !part.IsMet).ToImmutableArray() is [{ } lacking])
        {
            Fact[] own = [.. line.Facts.Where(fact => FactFigures.Word(fact, attribute) == lacking.Name)];
            decimal found = own.Sum(fact => (decimal)fact.Count);
            return Asked(requirement.Test) is { } asked && Math.Abs(asked - found) == 1 ? [Miss(line, lacking.Name, found, asked)] : [];
        }

        return line.Arithmetic?.IsMet is null && numbers.Of(requirement.Expected) is { } expected && expected - parts.Length == 1
            ? [Miss(line, "", parts.Length, expected)]
            : [];
    }

    private decimal? Asked(RequirementTest test) => test switch
    {
        RequirementTest.AtLeast { In: RequiredIn.Year } least => numbers.Of(least.Number),
        RequirementTest.AtMost most => numbers.Of(most.Number),
        _ => null,
    };

    private IEnumerable<NearMiss> OfNth(ScoreLine line, Effect.Zero zero)
    {
        decimal found = Ordinals.Most(line.Clause ?? throw new UnreachableException(), line.Facts);
        return numbers.Of(zero.FromNth) is > 1 and var from && found == from ? [Miss(line, "", found, from - 1)] : [];
    }

    private static Quantity? Free(Counting? counting) => counting switch
    {
        Counting.PerOccurrence per => per.Free,
        Counting.PerDistinct per => per.Free,
        _ => null,
    };

    private static NearMiss Miss(ScoreLine line, string part, decimal found, decimal required) =>
        new(line.Node, line.Requirement?.Id ?? line.Clause?.Id ?? "", part, found, required, NearMissSort.Number);
}
