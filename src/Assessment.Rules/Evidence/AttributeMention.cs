using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>A place in the rules where an attribute of facts is named.</summary>
/// <param name="Attribute">Name of the attribute, or of a standard field.</param>
/// <param name="On">Kinds of fact that are meant; empty means those that the clause or requirement itself takes.</param>
/// <param name="At">Place in the rule file.</param>
internal readonly record struct AttributeMention(string Attribute, ImmutableArray<string> On, SourceSpan At)
{
    /// <summary>Whether it only tells facts apart, so that any name for the same value would do.</summary>
    internal bool OnlyTellsApart { get; private init; }

    internal static IEnumerable<AttributeMention> In(Quantity? quantity) => quantity switch
    {
        null or Quantity.Number or Quantity.OfParameter or Quantity.OfUnit or Quantity.OfItem or Quantity.Nth => [],
        Quantity.OfFact fact => [Own(fact.Attribute, fact.Span)],
        Quantity.Elapsed elapsed => [Own(elapsed.From, elapsed.Span), Own(elapsed.To, elapsed.Span)],
        Quantity.Aggregate aggregate => InAggregate(aggregate),
        Quantity.Arithmetic arithmetic => arithmetic.Operands.SelectMany(In),
        Quantity.Ratio ratio => InAll(ratio.Of, ratio.To, ratio.WhenZero),
        Quantity.OfPeers peers => In(peers.Of),
        Quantity.Rank rank => [.. In(rank.Of), .. rank.Ties.SelectMany(In)],
        _ => throw new UnreachableException(),
    };

    internal static IEnumerable<AttributeMention> In(Condition? condition) => condition switch
    {
        null => [],
        Condition.OneOf oneOf => [Own(oneOf.Attribute, oneOf.Span)],
        Condition.IsFlag flag => [Own(flag.Attribute, flag.Span)],
        Condition.IsNone none => [Own(none.Attribute, none.Span)],
        Condition.Within within => In(within.Of),
        Condition.DateWithin date => [Own(date.Attribute, date.Span)],
        Condition.All all => all.Conditions.SelectMany(In),
        Condition.Any any => any.Conditions.SelectMany(In),
        Condition.Not not => In(not.Inner),
        _ => throw new UnreachableException(),
    };

    internal static IEnumerable<AttributeMention> In(Amount amount) => amount switch
    {
        Amount.Fixed fixedAmount => In(fixedAmount.Value),
        Amount.Table table => [.. table.By.Select(name => Own(name, table.Span)), .. table.Rows.SelectMany(row => In(row.Value))],
        Amount.Bands bands => [.. InAll(bands.Of, bands.None), .. bands.Rows.SelectMany(row => In(row.Value))],
        Amount.Steps steps => InAll(steps.Of, steps.From, steps.Every, steps.Points),
        Amount.Proportion proportion => InAll(proportion.Of, proportion.Points, proportion.Lowest, proportion.Highest),
        Amount.Between between => InAll(between.Of, between.Zero, between.Full, between.Points),
        Amount.Stated stated => InAll(stated.Lowest, stated.Highest, stated.Otherwise),
        Amount.Given given => InAll(given.Scale, given.Points),
        _ => throw new UnreachableException(),
    };

    internal static IEnumerable<AttributeMention> In(Effect effect) => effect switch
    {
        Effect.Deduct deduct => In(deduct.Amount),
        Effect.Award award => In(award.Amount),
        Effect.Mark mark => In(mark.Amount),
        Effect.Zero zero => In(zero.FromNth),
        Effect.Cap cap => In(cap.At),
        Effect.Veto or Effect.Group => [],
        _ => throw new UnreachableException(),
    };

    internal static IEnumerable<AttributeMention> In(Counting counting, SourceSpan at) => counting switch
    {
        Counting.Once => [],
        Counting.PerOccurrence occurrence => [.. occurrence.Factors.Select(name => Own(name, at)), .. In(occurrence.Free)],
        Counting.PerDistinct distinct => [.. In(distinct.Keys, at), .. InAll(distinct.Free, distinct.Expected)],
        Counting.PerMissing missing => In(missing.Required),
        _ => throw new UnreachableException(),
    };

    internal static IEnumerable<AttributeMention> In(RequirementTest test) => test switch
    {
        RequirementTest.AtLeast atLeast => In(atLeast.Number),
        RequirementTest.AtMost atMost => In(atMost.Number),
        RequirementTest.By => [],
        RequirementTest.Within within => In(within.Of),
        _ => throw new UnreachableException(),
    };

    internal static IEnumerable<AttributeMention> In(ImmutableArray<GroupingKey> keys, SourceSpan at) =>
        from key in keys
        let field = Field(key)
        where field.Length > 0
        select Own(field, at) with { OnlyTellsApart = true };

    internal static IEnumerable<AttributeMention> InAll(params ReadOnlySpan<Quantity?> quantities)
    {
        List<AttributeMention> mentions = [];
        foreach (Quantity? quantity in quantities)
        {
            mentions.AddRange(In(quantity));
        }

        return mentions;
    }

    internal static AttributeMention Own(string attribute, SourceSpan at) => new(attribute, [], at);

    // Empty for parts of the year: those are known by the day.
    private static string Field(GroupingKey key) => key.Kind switch
    {
        GroupingKind.Attribute => key.Attribute,
        GroupingKind.Issue => "issue",
        GroupingKind.Person => "person",
        GroupingKind.Place => "place",
        _ => "",
    };

    private static IEnumerable<AttributeMention> InAggregate(Quantity.Aggregate aggregate) =>
        from mention in InAll(aggregate.Of, aggregate.Expected).Concat(In(aggregate.Where))
        select mention.On.IsEmpty ? mention with { On = aggregate.On } : mention;
}
