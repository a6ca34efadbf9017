using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>The figures of a fact moved to where a rule would see them otherwise, each by itself.</summary>
internal sealed class Moves
{
    // What lies right beyond a value has no smallest figure; this much beyond it stands for it, and the value is what is told.
    private const decimal Beyond = 0.000001m;

    private static readonly ImmutableArray<string> Stated = ["count", "score"];

    private readonly Standpoint standpoint;
    private readonly RuleScope scopes;
    private readonly PeriodCalendar calendar;
    private readonly ILookup<string, (AskedRule Rule, string Field)> movable;

    internal Moves(Standpoint standpoint)
    {
        this.standpoint = standpoint;
        calendar = new(standpoint.Scheme.Period);
        scopes = new(standpoint.Sheet, calendar);
        HashSet<string> there = standpoint.Sheet.Items.Where(item => item.State != ItemState.NotApplicable).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        movable = AskedRule.Of(standpoint.Scheme).Where(rule => there.Contains(rule.Item.Id)).SelectMany(Fields).Distinct()
            .ToLookup(use => use.Kind, use => (use.Rule, use.Field), StringComparer.Ordinal);
    }

    /// <summary>The moves of a fact; one that is no other than an earlier one may be among them.</summary>
    internal IEnumerable<FactTrial> Of(Fact fact) =>
        from use in movable[fact.Kind]
        let field = FactField.Of(use.Field, standpoint.Scheme)
        where field is not null
        from aim in AimsOf(use.Rule, fact)
        where Uses(aim.Of, use.Field)
        from trial in Moved(use.Rule, fact, field, aim)
        select trial;

    private static IEnumerable<(string Kind, AskedRule Rule, string Field)> Fields(AskedRule rule) =>
    [
        .. from kind in rule.Kinds from field in Stated select (kind, rule, field),
        .. from mention in RuleMentions.In(rule) from kind in mention.On.IsEmpty ? rule.Kinds : mention.On select (kind, rule, mention.Attribute),
        .. from aggregate in RuleMentions.CountsIn(rule) from kind in aggregate.On select (kind, rule, "count"),
    ];

    private static bool Uses(Quantity of, string field) =>
        AttributeMention.In(of).Any(mention => mention.Attribute == field)
        || (field == "count" && RuleMentions.Counts(of).Any());

    private ImmutableArray<Aim> AimsOf(AskedRule rule, Fact fact)
    {
        decimal? points = standpoint.Sheet.Items.FirstOrDefault(item => item.Id == rule.Item.Id)?.Points;
        QuantityEvaluator quantities = standpoint.Quantities(rule.Id);
        Aims aims = new(quantities, points, of => Known(quantities.Evaluate(of, new(scopes.Of(rule, fact)))));
        return [.. RuleAims.Of(rule, aims).SelectMany(aim => WithPlaces(rule, aim))];
    }

    // A place among the units moves where the figure that ranks comes up to another unit's.
    private IEnumerable<Aim> WithPlaces(AskedRule rule, Aim aim) =>
    [
        aim,
        .. from rank in Compiling.QuantityWalk.Inside(aim.Of).OfType<Quantity.Rank>()
           select new Aim(rank.Of, [.. standpoint.Others(rank, rule.Id).SelectMany(value => Edge.Around(value))]),
    ];

    private IEnumerable<FactTrial> Moved(AskedRule rule, Fact fact, FactField field, Aim aim)
    {
        Rational from = field.Read(fact) ?? Start(fact, field);
        Crossing crossing = new(figure => field.Write(fact, figure) is { } changed ? Measured(rule, aim.Of, field, fact, changed) : null, field.IsWhole);
        return aim.Edges.Distinct().SelectMany(edge => At(fact, field, crossing, from, edge));
    }

    private static IEnumerable<FactTrial> At(Fact fact, FactField field, Crossing crossing, Rational from, Edge edge)
    {
        if (crossing.Find(from, edge.Value) is not { } at)
        {
            return [];
        }

        Rational stated = field.Stated(fact, at, from);
        if (edge.Side == EdgeSide.At || stated != at)
        {
            return Trial(fact, field, stated, "");
        }

        Rational step = field.IsWhole ? Rational.One : Rational.Of(Beyond);
        return
        [
            .. crossing.IsBeside(at + step, edge) ? Trial(fact, field, at + step, field.IsWhole ? "" : "> ") : [],
            .. crossing.IsBeside(at - step, edge) ? Trial(fact, field, at - step, field.IsWhole ? "" : "< ") : [],
        ];
    }

    private static IEnumerable<FactTrial> Trial(Fact fact, FactField field, Rational at, string sign)
    {
        if (field.Write(fact, at) is not { } moved || field.Read(moved) == field.Read(fact))
        {
            return [];
        }

        Rational told = sign switch { "> " => at - Beyond, "< " => at + Beyond, _ => at };
        return field.Write(fact, told) is { } limit
            ? [new(fact, moved, FactChangeKind.Moved, field.Name, field.Text(fact), sign + field.Text(limit))]
            : [];
    }

    private Rational? Measured(AskedRule rule, Quantity of, FactField field, Fact fact, Fact changed)
    {
        if (of is Quantity.OfFact own && own.Attribute == field.Name)
        {
            return field.Read(changed);
        }

        ImmutableArray<Fact> together = RuleAims.IsNumber(of) ? scopes.CountedWith(rule, fact) : scopes.Of(rule, fact);
        return Known(standpoint.Quantities(rule.Id, changed).Evaluate(of, new([.. together.Select(other => other.Id == changed.Id ? changed : other)])));
    }

    private Rational Start(Fact fact, FactField field) =>
        field.Sort == FieldSort.Day ? (fact.On ?? standpoint.Scheme.Period.To).DayNumber : Rational.Zero;

    private static Rational? Known(Scoring.Figure figure) => figure.IsKnown ? figure.Value : null;
}
