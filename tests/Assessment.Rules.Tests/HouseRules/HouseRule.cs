using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Assessment.Rules.Tests.HouseRules;

/// <summary>The house rules about types, each naming the offenders among the types given.</summary>
internal static class HouseRule
{
    internal static IEnumerable<string> UnsealedClasses(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsAbstract: false, IsSealed: false }
        select $"{type}";

    internal static IEnumerable<string> PublicSetters(IEnumerable<Type> types) =>
        from type in types
        from property in type.GetProperties(SourceTypes.Declared)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter) && !IsDemanded(setter)
        select $"{type}.{property.Name}";

    // A type of the framework, such as a stream, has the setters that it has.
    private static bool IsDemanded(MethodInfo setter) => setter.GetBaseDefinition().DeclaringType is { } origin && origin.Assembly != setter.DeclaringType?.Assembly;

    internal static IEnumerable<string> MutableStatics(IEnumerable<Type> types) =>
        from type in types
        from field in type.GetFields(SourceTypes.Declared)
        where field is { IsStatic: true, IsLiteral: false }
        where !field.IsInitOnly || IsMutableCollection(field.FieldType)
        select $"{type}.{field.Name}";

    // The analyzer of banned symbols sees `double.Parse`, but neither `double x` nor a cast.
    internal static bool NamesBinaryFraction(string line) =>
        Regex.IsMatch(line, @"\b(double|float)\b");

    // What would let a file say which code runs: patterns, types by name, formulas, other programs.
    internal static bool LetsFilesRunCode(string line) =>
        Regex.IsMatch(line, @"\bRegex\b|System\.Reflection|\bType\.GetType\(|\bActivator\b|\bAssembly\.Load|\bMethodInfo\b|\.GetMethod\(|\bdynamic\b|\bDataTable\b|CSharpScript|\bBinaryFormatter\b|\bXslCompiledTransform\b|\bProcess\.Start\b|\bDllImport\b|\bDtdProcessing\b|\bTypeNameHandling\b");

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type is { IsInterface: false, Namespace: "System.Collections.Generic" or "System.Collections.Concurrent" }
            && type.IsAssignableTo(typeof(IEnumerable)));
}
