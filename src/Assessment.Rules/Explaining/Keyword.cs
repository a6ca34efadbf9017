using System.Text.Json;

namespace Assessment.Rules.Explaining;

/// <summary>The words by which files and data name the cases of the vocabulary.</summary>
internal static class Keyword
{
    /// <summary>The name in small letters with hyphens: <c>not-assigned</c>, <c>clause-limit</c>.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
