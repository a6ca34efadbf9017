using System.Reflection;
using System.Runtime.CompilerServices;

namespace Assessment.Rules.Tests.PublicApi;

/// <summary>Lists what callers can see: one line a type, its members below it, both in order of name.</summary>
internal static class ApiListing
{
    internal static string Of(IEnumerable<Type> types) => string.Join(
        '\n',
        types.Where(t => t.IsVisible).OrderBy(t => t.FullName, StringComparer.Ordinal).Select(Of)) + "\n";

    private static string Of(Type type) => string.Join(
        '\n',
        Members(type).Order(StringComparer.Ordinal).Select(member => $"    {member}").Prepend(type.FullName ?? type.Name));

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is not Type && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !IsAccessor(m) && !IsOfEveryRecord(m))
            .Select(m => m.ToString() ?? m.Name);

    private static bool IsAccessor(MemberInfo member) => member is MethodInfo { IsSpecialName: true } method && method.Name.Contains("et_", StringComparison.Ordinal);

    private static bool IsOfEveryRecord(MemberInfo member) => member.Name is "Deconstruct" or "ToString" or "GetHashCode" or "Equals" or "<Clone>$" or "value__";
}
