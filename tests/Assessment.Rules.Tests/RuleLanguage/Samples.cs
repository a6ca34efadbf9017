using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>The runnable examples of the language.</summary>
internal static class Samples
{
    internal const string Folder = "samples/language";

    private const string CasesEnding = ".cases.yaml";

    /// <summary>Paths of all schemes.</summary>
    internal static IEnumerable<string> Schemes() =>
        Repository.Files(Folder, "*.yaml").Where(path => IsScheme(Path.GetFileName(path)));

    /// <summary>Path of the cases of a scheme.</summary>
    internal static string CasesOf(string scheme) => scheme[..^".yaml".Length] + CasesEnding;

    /// <summary>Path of the scheme of a file of cases.</summary>
    internal static string SchemeOf(string cases) => cases[..^CasesEnding.Length] + ".yaml";

    // Units, decisions and cases stand beside a scheme with one word more in the name.
    private static bool IsScheme(string name) => name.Count(sign => sign == '.') == 1;
}
