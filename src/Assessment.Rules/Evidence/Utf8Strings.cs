using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Assessment.Rules.Evidence;

/// <summary>Compares strings, ordinally, with each other and with UTF-8, so that a look-up by UTF-8 makes no string.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private const int StackBytes = 256;

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public bool Equals(ReadOnlySpan<byte> alternate, string other)
    {
        if (alternate.Length == other.Length)
        {
            return Ascii.Equals(alternate, other);
        }

        Span<byte> bytes = stackalloc byte[StackBytes];
        return Encoding.UTF8.TryGetBytes(other, bytes, out int length)
            ? alternate.SequenceEqual(bytes[..length])
            : alternate.SequenceEqual(Encoding.UTF8.GetBytes(other));
    }

    public int GetHashCode([DisallowNull] string obj)
    {
        Span<byte> bytes = stackalloc byte[StackBytes];
        return Encoding.UTF8.TryGetBytes(obj, bytes, out int length)
            ? GetHashCode(bytes[..length])
            : GetHashCode(Encoding.UTF8.GetBytes(obj));
    }

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        HashCode hash = default;
        hash.AddBytes(alternate);
        return hash.ToHashCode();
    }

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
}

/// <summary>Gives the same string for the same short UTF-8 text, so that the facts share their kinds, units and codes.</summary>
internal sealed class Utf8Strings
{
    private const int MostStrings = 8_192;
    private const int MostBytes = 64;
    private readonly HashSet<string> strings = new(new Utf8Comparer());
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<byte>> byBytes;

    internal Utf8Strings() => byBytes = strings.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The string for the text; shared when the text is short and the store is not full.</summary>
    internal string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > MostBytes)
        {
            return Encoding.UTF8.GetString(text);
        }

        if (byBytes.TryGetValue(text, out string? known))
        {
            return known;
        }

        string made = Encoding.UTF8.GetString(text);
        if (strings.Count < MostStrings)
        {
            strings.Add(made);
        }

        return made;
    }
}
