using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>Reads an indicator file. The first stage: text in, scheme and positions out.</summary>
/// <remarks>Diagnostics <c>ASM1001</c> to <c>ASM1999</c>; each has a page in <c>docs/diagnostics</c>.</remarks>
public static class SchemeReader
{
    /// <summary>Reads the text of an indicator file.</summary>
    /// <param name="text">The text, in the language that <c>docs/language.en.md</c> describes.</param>
    /// <param name="fileName">The file as the user named it; it appears in positions and nowhere else.</param>
    /// <returns>
    /// The scheme, or null when there is an error; and every fault of the file, ordered by place and code.
    /// </returns>
    public static ReadResult<Scheme> Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(text, fileName, Limits.Default, root => SoundTexts.Check(text, () => SchemaCheck.Run(root)));
    }

    /// <summary>Reads with limits of the caller's, and past the schema where a caller reads schemes by the thousand.</summary>
    internal static ReadResult<Scheme> Read(string text, string fileName, Limits limits, Func<YamlNode, ImmutableArray<Diagnostic>> checkSchema)
    {
        ReadResult<YamlNode> tree = YamlTree.Read(text, fileName, limits);
        if (tree.Value is not { } root)
        {
            return new(null, tree.Diagnostics);
        }

        var faults = new Faults(limits.Faults);
        faults.AddAll(tree.Diagnostics);
        Scheme scheme = new SchemeTreeReader(faults).Read(root);
        CountClauses(scheme, limits, faults);
        if (!faults.HasErrors)
        {
            faults.AddAll(checkSchema(root));
        }

        return new(faults.HasErrors ? null : scheme, faults.InOrder());
    }

    private static void CountClauses(Scheme scheme, Limits limits, Faults faults)
    {
        if (SchemeClauses.Of(scheme).Skip(limits.Clauses).FirstOrDefault() is { } beyond)
        {
            faults.Report(SchemeDiagnostics.TooManyClauses, beyond.Span, limits.Clauses.ToString(CultureInfo.InvariantCulture));
        }
    }
}
