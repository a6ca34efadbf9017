using System.Text;

namespace Assessment.Rules.Evidence;

/// <summary>
/// Gives the same string for the same short UTF-8 text, as far as it remembers, so that the facts share their kinds, units and codes.
/// Texts that fall into one pair of slots displace one another: nobody can make it slow or large.
/// </summary>
internal sealed class Utf8Strings
{
    private const int MostBytes = 64;
    private const int Slots = 4_096;
    private readonly Slot[] slots = new Slot[Slots];

    internal string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > MostBytes)
        {
            return Encoding.UTF8.GetString(text);
        }

        int first = Utf8Hash.Of(text) & (Slots - 2);
        if (slots[first].Is(text))
        {
            return slots[first].Text;
        }

        // The one that was asked for last stands first.
        Slot found = slots[first + 1].Is(text) ? slots[first + 1] : new Slot(text.ToArray(), Encoding.UTF8.GetString(text));
        slots[first + 1] = slots[first];
        slots[first] = found;
        return found.Text;
    }

    private readonly record struct Slot(byte[]? Bytes, string Text)
    {
        internal bool Is(ReadOnlySpan<byte> text) => Bytes is not null && text.SequenceEqual(Bytes);
    }
}
