using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>Reads the figures that the year's decision gives, from YAML or JSON.</summary>
/// <remarks>Diagnostics <c>ASM4070</c> to <c>ASM4072</c>, and those of YAML as such.</remarks>
public static class DecisionsReader
{
    private static readonly KeySet Keys = new(["source", "parameters"], []);

    /// <summary>Reads a file of decisions.</summary>
    /// <param name="text">The text: <c>source</c>, and <c>parameters</c> with a figure each, or a figure for each group.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <param name="scheme">The scheme whose parameters are decided.</param>
    /// <param name="units">Units for which a figure may be decided by id; null means none.</param>
    /// <returns>The decisions, or null when there is an error. Parameters of other schemes are passed over with a warning.</returns>
    public static ReadResult<Decisions> Read(string text, string fileName, Scheme scheme, IReadOnlyCollection<Unit>? units = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(scheme);
        ReadResult<YamlNode> tree = YamlTree.Read(text, fileName, Limits.Default);
        Faults faults = new();
        faults.AddAll(tree.Diagnostics);
        if (tree.Value is not { } root)
        {
            return new(null, faults.InOrder());
        }

        Fields fields = Fields.Open(root, Keys, faults);
        string source = fields.Text("source");
        var parameters = Parameters(fields, new ParameterDecisions(scheme, units ?? [], UnitDiagnostics.UnknownParameter, faults), faults);
        return new(faults.HasErrors ? null : new Decisions(source, parameters), faults.InOrder());
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<ParameterValue>> Parameters(Fields fields, ParameterDecisions reader, Faults faults)
    {
        ImmutableArray<YamlEntry> entries = fields.Find("parameters") is { } node ? Expect.Mapping(node, faults)?.Entries ?? [] : [];
        return entries.Where(reader.IsKnown).ToImmutableSortedDictionary(entry => entry.Key.Text, reader.Values, StringComparer.Ordinal);
    }
}
