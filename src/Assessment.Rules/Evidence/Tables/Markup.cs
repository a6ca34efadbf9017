namespace Assessment.Rules.Evidence;

/// <summary>XML before a reader sees it, which takes in a whole tag at once.</summary>
internal static class Markup
{
    private const byte Bracket = (byte)'<';
    private const int PieceBytes = 64 * 1024;

    // Blanks, byte order marks, and the other half of a sign in UTF-16.
    private static ReadOnlySpan<byte> Before => [0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    /// <summary>Whether it has a tag, or a text before the next tag, of more bytes than that. What does not begin with a tag is no XML, and has none.</summary>
    internal static bool IsLong(Stream content, int most)
    {
        byte[] piece = new byte[PieceBytes];
        int length = 0;
        bool hasBegun = false;
        for (int read = content.Read(piece); read > 0 && length <= most; read = content.Read(piece))
        {
            ReadOnlySpan<byte> signs = piece.AsSpan(0, read);
            int first = hasBegun ? -1 : signs.IndexOfAnyExcept(Before);
            if (first >= 0 && signs[first] != Bracket)
            {
                return false;
            }

            hasBegun |= first >= 0;
            length = After(signs, length, most);
        }

        return length > most;
    }

    // Bytes behind the last bracket; more than allowed as soon as there were more between two.
    private static int After(ReadOnlySpan<byte> signs, int length, int most)
    {
        for (int bracket = signs.IndexOf(Bracket); bracket >= 0; bracket = signs.IndexOf(Bracket))
        {
            if (length + bracket > most)
            {
                return length + bracket;
            }

            length = 0;
            signs = signs[(bracket + 1)..];
        }

        return length + signs.Length;
    }
}
