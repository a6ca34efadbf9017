namespace Assessment.Rules.Auditing;

/// <summary>How alike two texts are: the share of pairs of neighbouring characters that they have in common.</summary>
internal static class Likeness
{
    /// <summary>From 0 (nothing in common) to 1 (the same pairs).</summary>
    internal static decimal Of(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        Dictionary<(char, char), int> pairs = Pairs(a);
        int all = Math.Max(0, a.Length - 1) + Math.Max(0, b.Length - 1);
        int common = 0;
        for (int i = 0; i + 1 < b.Length; i++)
        {
            if (pairs.TryGetValue((b[i], b[i + 1]), out int left) && left > 0)
            {
                pairs[(b[i], b[i + 1])] = left - 1;
                common++;
            }
        }

        return all == 0 ? 0 : 2m * common / all;
    }

    private static Dictionary<(char, char), int> Pairs(string text)
    {
        Dictionary<(char, char), int> pairs = [];
        for (int i = 0; i + 1 < text.Length; i++)
        {
            pairs[(text[i], text[i + 1])] = pairs.GetValueOrDefault((text[i], text[i + 1])) + 1;
        }

        return pairs;
    }
}
