using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads the units to which something applies: one name or a list.</summary>
internal static class UnitSelectorReader
{
    /// <summary>The units that a key names; null when it is not there.</summary>
    public static UnitSelector? Find(Fields fields, string key, Faults faults) =>
        fields.Optional(key, node => new UnitSelector(PlainTextReader.ReadMany(node, faults), node.Span));
}
