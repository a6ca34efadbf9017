using System.Text;

namespace Assessment.Rules.Evidence;

/// <summary>
/// Gives the same string for the same short UTF-8 text, as far as it remembers, so that the facts share their kinds, units and codes.
/// Two texts that fall into one slot displace each other: nobody can make it slow or large.
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

        ref Slot slot = ref slots[Utf8Hash.Of(text) & (Slots - 1)];
        if (slot.Bytes is null || !text.SequenceEqual(slot.Bytes))
        {
            slot = new Slot(text.ToArray(), Encoding.UTF8.GetString(text));
        }

        return slot.Text;
    }

    private readonly record struct Slot(byte[] Bytes, string Text);
}
