using System.Collections;
using System.Globalization;
using System.Reflection;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>Everything a scheme says, as text, without places and without the way intervals were written.</summary>
internal static class Meaning
{
    internal static string Of(object? value) => value switch
    {
        null => "-",
        SourceSpan => "",
        string text => $"\"{text}\"",
        Interval interval => FormattableString.Invariant($"{interval.IncludesLower}{Of(interval.Lower)}..{Of(interval.Upper)}{interval.IncludesUpper}"),
        decimal number => (number / 1.0000000000000000000m).ToString(CultureInfo.InvariantCulture),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        IEnumerable list => $"[{string.Join(",", list.Cast<object?>().Select(Of))}]",
        _ => $"{value.GetType().Name}({string.Join(",", Properties(value))})",
    };

    private static IEnumerable<string> Properties(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType != typeof(SourceSpan) && property.GetIndexParameters().Length == 0
        orderby property.Name
        select $"{property.Name}={Of(property.GetValue(value))}";
}
