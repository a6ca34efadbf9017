using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a list of indicators: single ones, and alternates of which exactly one applies to each unit.</summary>
internal sealed class BranchReader
{
    private const string OneOf = "oneOf";

    private static readonly KeySet OneOfKeys = new([OneOf], []);

    private static readonly KeySet AlternateKeys = new(["appliesTo", "indicators"], []);

    private readonly IndicatorReader _indicators;
    private readonly Faults _faults;

    /// <summary>A reader of the tree of one file.</summary>
    public BranchReader(RuleReaders readers, Faults faults)
    {
        _indicators = new(readers, this, faults);
        _faults = faults;
    }

    /// <summary>Reads the list of a key; empty when it is not there.</summary>
    public ImmutableArray<Branch> Find(Fields fields, string key) => fields.List(key, Read);

    private Branch Read(YamlNode node) =>
        node is YamlMapping mapping && mapping.Find(OneOf) is not null
            ? Alternates(node)
            : new Branch.Single(_indicators.Read(node));

    private Branch.OneOf Alternates(YamlNode node)
    {
        Fields fields = Fields.Open(node, OneOfKeys, _faults);
        return new(fields.List(OneOf, Alternate), node.Span);
    }

    private Alternate Alternate(YamlNode node)
    {
        Fields fields = Fields.Open(node, AlternateKeys, _faults);
        UnitSelector units = UnitSelectorReader.Find(fields, "appliesTo", _faults) ?? new([], node.Span);
        return new(units, Find(fields, "indicators"), node.Span);
    }
}
