using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>Reads the list of units that are assessed, from YAML or JSON.</summary>
/// <remarks>Diagnostics <c>ASM4060</c> to <c>ASM4064</c>, those of single values, and those of YAML as such.</remarks>
public static class UnitsReader
{
    private static readonly KeySet Keys = new(["units"], []);

    /// <summary>Reads a units file.</summary>
    /// <param name="text">The text: <c>units: [ { id, name, kind, tags, attributes } ]</c>.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <param name="scheme">The scheme by which the units are assessed.</param>
    /// <returns>The units without a fault, in the file's order, beside the faults of the others; null when the text is no list of units.</returns>
    public static ReadResult<IReadOnlyList<Unit>> Read(string text, string fileName, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(scheme);
        ReadResult<YamlNode> tree = YamlTree.Read(text, fileName, Limits.Default);
        Faults faults = new();
        faults.AddAll(tree.Diagnostics);
        if (tree.Value is not { } root || Fields.Open(root, Keys, faults).Find("units") is not { } list)
        {
            return new(null, faults.InOrder());
        }

        IReadOnlyList<Unit> units = new UnitListReader(scheme, faults).Read(list);
        return new(units, faults.InOrder());
    }
}
