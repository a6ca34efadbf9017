using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The nearest candidate, or null when none is near.</summary>
    internal static string? To(string name, IEnumerable<string> candidates) => Nearest.Of(name, candidates);
}
