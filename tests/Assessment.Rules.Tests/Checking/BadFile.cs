using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Checking;

/// <summary>A rule file with one mistake. Its first line says which: <c># expect: ASM2001 at 12:13</c>.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Code">Code of the diagnostic that it provokes.</param>
/// <param name="Line">Line of the mistake.</param>
/// <param name="Column">Column of the mistake.</param>
internal sealed partial record BadFile(string Name, string Text, string Code, int Line, int Column)
{
    internal static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder(), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    internal static BadFile Read(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder(), name));
        GroupCollection expected = Expectation().Match(text).Groups;
        return new(name, text, expected["code"].Value, Number(expected["line"]), Number(expected["column"]));
    }

    /// <summary>What reading and checking tell about it, in order.</summary>
    internal IReadOnlyList<Diagnostic> Diagnostics()
    {
        // Past the schema, whose library reads only a thousand files an hour; these files fit it.
        ReadResult<Scheme> read = SchemeReader.Read(Text, Name, Limits.Default, _ => []);
        return read.Value is null ? read.Diagnostics : [.. read.Diagnostics, .. SchemeChecker.Check(read.Value)];
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath("../bad", here);

    [GeneratedRegex(@"\A# expect: (?<code>ASM2\d{3}) at (?<line>\d+):(?<column>\d+)\n")]
    private static partial Regex Expectation();
}
