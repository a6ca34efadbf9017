using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads what a clause does: exactly one of the keys of <see cref="Keys"/>.</summary>
internal sealed class EffectReader(QuantityReader quantities, AmountReader amounts, Faults faults)
{
    private static readonly KeySet ZeroKeys = new(["node"], ["fromNth"]);

    private static readonly KeySet CapKeys = new(["at"], ["node"]);

    /// <summary>Keys that say what a clause does.</summary>
    public static readonly ImmutableArray<string> Keys = ["deduct", "award", "score", "zero", "cap", "veto", "among"];

    /// <summary>What the clause does.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="item">Id of the item that has the clause.</param>
    public Effect Read(Fields clause, string item)
    {
        clause.Exclude(Keys.AsSpan());
        clause.NeedOneOf(Keys.AsSpan());
        return clause.Optional<Effect>("deduct", node => new Effect.Deduct(amounts.Read(node)))
            ?? clause.Optional<Effect>("award", node => new Effect.Award(amounts.Read(node)))
            ?? clause.Optional<Effect>("score", node => new Effect.Mark(amounts.Read(node)))
            ?? clause.Optional<Effect>("zero", node => Zero(node, item))
            ?? clause.Optional<Effect>("cap", node => Cap(node, item))
            ?? clause.Optional<Effect>("veto", node => new Effect.Veto(PlainTextReader.Read(node, faults)))
            ?? new Effect.Group(clause.Texts("among"), clause.Flag("together"));
    }

    private Effect.Zero Zero(YamlNode node, string item)
    {
        if (node is YamlScalar)
        {
            return new Effect.Zero(Target(PlainTextReader.Read(node, faults), item), First(node.Span));
        }

        Fields fields = Fields.Open(node, ZeroKeys, faults);
        return new Effect.Zero(Target(fields.Text("node"), item), fields.Optional("fromNth", quantities.Read) ?? First(fields.Span));
    }

    private Effect.Cap Cap(YamlNode node, string item)
    {
        Fields fields = Fields.Open(node, CapKeys, faults);
        return new Effect.Cap(fields.Has("node") ? Target(fields.Text("node"), item) : item, quantities.Required(fields, "at"));
    }

    private static string Target(string name, string item) => name == ReservedNames.Item ? item : name;

    private static Quantity.Number First(SourceSpan span) => new(1, false, span);
}
