using System.Runtime.CompilerServices;

namespace Assessment.Rules.Tests.HouseRules;

/// <summary>The lines of a project's source, without their comments, each led by its file's name.</summary>
internal static class SourceLines
{
    internal static IEnumerable<string> Of(string project) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root(), "src", project), "*.cs", SearchOption.AllDirectories)
        where !IsBuilt(file)
        from line in File.ReadLines(file)
        select $"{Path.GetFileName(file)}: {line.Split("//")[0]}";

    private static bool IsBuilt(string file) =>
        file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any();

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath("../../../..", here);
}
