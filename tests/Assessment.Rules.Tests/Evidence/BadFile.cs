using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>The files of the folder <c>bad</c>: one for each mistake, named after the code that it provokes.</summary>
internal static class BadFile
{
    private static readonly EvidenceLimits Small = new() { Attributes = 2, FactsPerUnit = 1, TextLength = 15, LineBytes = 120, FileBytes = 200 };

    internal static IEnumerable<string> Names => Directory.EnumerateFiles(Folder()).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    internal static string PathOf(string name) => Path.Combine(Folder(), name);

    internal static ImmutableArray<Diagnostic> Read(string name) => name.Split('.') switch
    {
        [_, "units", _] => UnitsReader.Read(Text(name), name, SampleScheme.Scheme).Diagnostics,
        [_, "decisions", _] => DecisionsReader.Read(Text(name), name, SampleScheme.Scheme).Diagnostics,
        [_, "corrections", string format] => Correct(Evidence(name, format, EvidenceLimits.Default).Facts),
        [_, "limits", string format] => Evidence(name, format, Small).Diagnostics,
        [_, string format] => Evidence(name, format, EvidenceLimits.Default).Diagnostics,
        _ => throw new ArgumentException(name, nameof(name)),
    };

    private static EvidenceResult Evidence(string name, string format, EvidenceLimits limits)
    {
        using FileStream content = File.OpenRead(PathOf(name));
        return SampleScheme.Reader(limits).Read(content, name, Enum.Parse<EvidenceFormat>(format, ignoreCase: true));
    }

    private static ImmutableArray<Diagnostic> Correct(ImmutableArray<Model.Fact> facts) =>
        [.. Corrections.Apply(facts).Refused.Select(refused => refused.Fault)];

    private static string Text(string name) => File.ReadAllText(PathOf(name));

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath("../bad", here);
}
