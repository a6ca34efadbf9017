using System.Reflection;

namespace Assessment.Tests;

/// <summary>The references of a compiled assembly.</summary>
internal static class References
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Names what an assembly refers to beyond the .NET framework itself.</summary>
    internal static IEnumerable<string> BeyondFramework(string assembly) =>
        from reference in Assembly.Load(assembly).GetReferencedAssemblies()
        where !File.Exists(Path.Combine(Framework, reference.Name + ".dll"))
        select reference.Name;
}
