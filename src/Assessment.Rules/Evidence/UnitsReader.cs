using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>Reads the list of units that are assessed, from YAML, JSON or NDJSON.</summary>
/// <remarks>Diagnostics <c>ASM4060</c> to <c>ASM4064</c>, those of single values, and those of YAML as such.</remarks>
public static class UnitsReader
{
    private const string Ndjson = ".ndjson";
    private const string ItemMark = "- ";

    private static readonly KeySet Keys = new(["units"], []);

    /// <summary>Reads a units file.</summary>
    /// <param name="text">The text: <c>units: [ { id, name, kind, tags, attributes } ]</c>, the list alone, or one unit a line.</param>
    /// <param name="fileName">The file as the user named it; one that ends in <c>.ndjson</c> has one unit a line.</param>
    /// <param name="scheme">The scheme by which the units are assessed.</param>
    /// <returns>The units without a fault, in the file's order, beside the faults of the others; null when the text is no list of units.</returns>
    public static ReadResult<IReadOnlyList<Unit>> Read(string text, string fileName, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(scheme);
        return fileName.EndsWith(Ndjson, StringComparison.OrdinalIgnoreCase)
            ? Lines(text, fileName, scheme)
            : Whole(text, fileName, scheme);
    }

    private static ReadResult<IReadOnlyList<Unit>> Whole(string text, string fileName, Scheme scheme)
    {
        ReadResult<YamlNode> tree = YamlTree.Read(text, fileName, Limits.Default);
        Faults faults = new();
        faults.AddAll(tree.Diagnostics);
        if (tree.Value is not { } root || (root is YamlSequence ? root : Fields.Open(root, Keys, faults).Find("units")) is not { } list)
        {
            return new(null, faults.InOrder());
        }

        IReadOnlyList<Unit> units = new UnitListReader(scheme, faults).Read(list);
        return new(units, faults.InOrder());
    }

    // Each line becomes an item of a YAML list; the places are told as they stand in the file.
    private static ReadResult<IReadOnlyList<Unit>> Lines(string text, string fileName, Scheme scheme)
    {
        string list = string.Join('\n', text.Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? "" : ItemMark + line));
        ReadResult<IReadOnlyList<Unit>> read = Whole(list, fileName, scheme);
        return new(read.Value, [.. read.Diagnostics.Select(fault => fault with { Span = Moved(fault.Span), Related = [.. fault.Related.Select(Moved)] })]);
    }

    private static SourceSpan Moved(SourceSpan span) =>
        span with { Column = Math.Max(1, span.Column - ItemMark.Length), EndColumn = Math.Max(1, span.EndColumn - ItemMark.Length) };
}
