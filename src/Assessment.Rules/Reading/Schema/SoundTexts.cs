using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>
/// Remembers which texts the schema has found right in this process: its library validates a thousand an hour without a licence, and
/// the same file asked for again shall not use that up. What was found wrong is looked at again.
/// </summary>
internal static class SoundTexts
{
    // More the library would not validate within the hour.
    private const int Most = 1_000;

    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <summary>What the schema finds in a text; nothing where it found nothing before.</summary>
    internal static ImmutableArray<Diagnostic> Check(string text, Func<ImmutableArray<Diagnostic>> checkSchema)
    {
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (Known.ContainsKey(hash))
        {
            return [];
        }

        ImmutableArray<Diagnostic> found = checkSchema();
        if (found.IsEmpty && Known.Count < Most)
        {
            Known[hash] = true;
        }

        return found;
    }
}
