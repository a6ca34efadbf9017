using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Assessment.Rules.Tests.HouseRules;

/// <summary>The types of an assembly that somebody wrote, as opposed to those a compiler or generator made.</summary>
internal static class SourceTypes
{
    internal const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    internal static IEnumerable<Type> Of(string assembly) => Assembly.Load(assembly).GetTypes().Where(IsWritten);

    internal static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(GeneratedCodeAttribute), inherit: false);

    private static bool IsWritten(Type type) =>
        !IsGenerated(type) && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
