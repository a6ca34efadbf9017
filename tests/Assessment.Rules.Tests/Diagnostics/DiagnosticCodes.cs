using System.Collections.Immutable;
using System.Reflection;
using Assessment.Model;

namespace Assessment.Rules.Tests.Diagnostics;

/// <summary>The codes that the product can tell.</summary>
internal static class DiagnosticCodes
{
    private static readonly ImmutableArray<(string Room, DiagnosticDescriptor Descriptor)> Known =
    [
        .. from type in typeof(RuleSet).Assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType == typeof(DiagnosticDescriptor)
           select (type.Namespace!, (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    /// <summary>All, in no order.</summary>
    internal static IEnumerable<string> All => Known.Select(known => known.Descriptor.Code);

    /// <summary>Those of one namespace, in no order.</summary>
    internal static IEnumerable<string> Of(string room) => Known.Where(known => known.Room == room).Select(known => known.Descriptor.Code);
}
