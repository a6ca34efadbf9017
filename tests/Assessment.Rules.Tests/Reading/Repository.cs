using System.Runtime.CompilerServices;

namespace Assessment.Rules.Tests.Reading;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    internal static string Root { get; } = Up();

    internal static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    internal static IEnumerable<string> Files(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        orderby path
        select path;

    private static string Up([CallerFilePath] string here = "") => Path.GetFullPath("../../../..", here);
}
