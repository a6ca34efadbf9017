using System.Collections.Immutable;
using Assessment.Rules.Cases;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>A file of cases: evidence made up for one scheme, with the scores that must come of it.</summary>
/// <param name="Scheme">The indicator file that the cases are about, relative to the file of cases.</param>
/// <param name="Cases">The cases, in the file's order.</param>
public sealed record CaseFile(string Scheme, ImmutableArray<Case> Cases)
{
    /// <summary>Reads the text of a file of cases. Its facts are read when a scheme is at hand, by <see cref="CaseRunner"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <returns>The cases, or null when the file has a fault; and all its faults.</returns>
    public static ReadResult<CaseFile> Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ReadResult<YamlNode> tree = YamlTree.Read(text, fileName, Limits.Default);
        if (tree.Value is not { } root)
        {
            return new(null, tree.Diagnostics);
        }

        Faults faults = new();
        faults.AddAll(tree.Diagnostics);
        CaseFile file = new CaseFileReader(faults).Read(root);
        return new(faults.HasErrors ? null : file, faults.InOrder());
    }
}
