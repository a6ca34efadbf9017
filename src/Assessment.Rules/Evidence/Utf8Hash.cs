using System.Buffers.Binary;

namespace Assessment.Rules.Evidence;

/// <summary>A quick hash of short texts. It is the same in every run and resists nobody: use it only where collisions are harmless.</summary>
internal static class Utf8Hash
{
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    internal static int Of(ReadOnlySpan<byte> text)
    {
        ulong hash = (ulong)text.Length;
        while (text.Length >= sizeof(ulong))
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte part in text)
        {
            rest = (rest << 8) | part;
        }

        return (int)(Mix(hash, rest) >> 33);
    }

    private static ulong Mix(ulong hash, ulong part)
    {
        unchecked
        {
            hash = (hash ^ part) * Factor;
            return hash ^ (hash >> 29);
        }
    }
}
