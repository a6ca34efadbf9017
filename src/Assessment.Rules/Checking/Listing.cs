namespace Assessment.Rules.Checking;

/// <summary>Puts several names into one argument of a message.</summary>
internal static class Listing
{
    // Enough to see which ones are meant; a list of all units would drown the sentence.
    private const int MostShown = 10;

    /// <summary>The names in the order given, each once.</summary>
    internal static string Of(IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct(StringComparer.Ordinal)];
        return string.Join('、', all.Take(MostShown)) + (all.Length > MostShown ? " …" : "");
    }
}
