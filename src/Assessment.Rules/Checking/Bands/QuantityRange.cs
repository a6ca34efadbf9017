using Assessment.Model;

namespace Assessment.Rules.Checking.Bands;

/// <summary>What values a quantity can have, as far as the file tells.</summary>
internal static class QuantityRange
{
    /// <summary>The values that the quantity can have; all where nothing is said.</summary>
    internal static Stretch Of(AttributeTypes attributes, Quantity quantity) => quantity switch
    {
        Quantity.OfFact fact => Of(attributes.RangeOf(fact.Attribute)),
        Quantity.OfUnit unit => attributes.OfUnit(unit.Attribute) is { } attribute ? Of(AttributeTypes.RangeOf(attribute)) : Stretch.Everything,
        Quantity.Nth or Quantity.Rank => new(Cut.Before(1), Cut.Highest),
        Quantity.Aggregate aggregate => OfAggregate(attributes, aggregate),
        Quantity.OfPeers { Kind: PeerKind.Number } => Stretch.FromZero,
        Quantity.OfPeers peers => Of(attributes, peers.Of),
        Quantity.Arithmetic { Kind: not ArithmeticKind.Minus } arithmetic => FromZeroIf(arithmetic.Operands.All(part => IsFromZero(attributes, part))),
        Quantity.Ratio { IsGrowth: false } ratio => FromZeroIf(IsFromZero(attributes, ratio.Of) && IsFromZero(attributes, ratio.To)),
        _ => Stretch.Everything,
    };

    /// <summary>The values of a plain attribute that a condition lets through; all where it says nothing of it.</summary>
    internal static Stretch Under(Condition? where, Quantity of) => where switch
    {
        Condition.Within within when within.Of is Quantity.OfFact measured && of is Quantity.OfFact asked && measured.Attribute == asked.Attribute
            => Stretch.Of(within.Range),
        Condition.All all => all.Conditions.Aggregate(Stretch.Everything, (common, part) => common.Common(Under(part, of))),
        _ => Stretch.Everything,
    };

    /// <summary>Whether bands of the quantity make sense: an attribute of another type is a fault by itself.</summary>
    internal static bool IsMeasurable(AttributeTypes attributes, Quantity quantity) =>
        quantity is not Quantity.OfFact fact || attributes.TypeOf(fact.Attribute) is AttributeType.Number or AttributeType.Measure;

    /// <summary>Whether the quantity has whole values only.</summary>
    internal static bool IsWhole(Quantity quantity) =>
        quantity is Quantity.Nth or Quantity.Rank or Quantity.OfPeers { Kind: PeerKind.Number } or Quantity.OfFact { Attribute: "count" } or Quantity.Aggregate { Kind: AggregateKind.Count or AggregateKind.Consecutive };

    private static Stretch OfAggregate(AttributeTypes attributes, Quantity.Aggregate aggregate)
    {
        if (aggregate.Of is null || aggregate.Kind == AggregateKind.Count)
        {
            return Stretch.FromZero;
        }

        Stretch single = Of(attributes, aggregate.Of);
        return aggregate.Kind == AggregateKind.Sum ? FromZeroIf(IsFromZero(single)) : single;
    }

    private static bool IsFromZero(AttributeTypes attributes, Quantity quantity) =>
        quantity is Quantity.Number { Value: >= 0 } || IsFromZero(Of(attributes, quantity));

    private static bool IsFromZero(Stretch stretch) => stretch.Start >= Cut.Before(0);

    private static Stretch FromZeroIf(bool isFromZero) => isFromZero ? Stretch.FromZero : Stretch.Everything;

    private static Stretch Of(Interval? range) => range is null ? Stretch.Everything : Stretch.Of(range);
}
