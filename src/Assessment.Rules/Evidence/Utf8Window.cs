using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>
/// The piece of a file that is being read: what was read is dropped in front, and more comes behind.
/// It ends where the file ends, is too large or is no UTF-8.
/// </summary>
/// <param name="content">The file's bytes.</param>
/// <param name="file">The file as the user named it.</param>
/// <param name="mostBytes">Bytes that the file may have.</param>
internal sealed class Utf8Window(Stream content, string file, long mostBytes)
{
    private const int FirstBytes = 64 * 1024;
    private const byte LineFeed = (byte)'\n';

    // The longest character.
    private const int CharacterBytes = 4;

    private byte[] buffer = new byte[FirstBytes];
    private int start;

    // Sound text ends here; behind it stands the beginning of a character of which the rest has not come.
    private int end;
    private int filled;
    private long bytes;
    private int line = 1;
    private bool hasBegun;

    /// <summary>What may stand before the text, and does not count.</summary>
    internal static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text that has been read and not dropped. Reading more moves it.</summary>
    internal ReadOnlyMemory<byte> Text => buffer.AsMemory(start, end - start);

    /// <summary>Whether nothing comes behind the text.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Why the file is not read to its end; null where it is.</summary>
    internal Diagnostic? Fault { get; private set; }

    /// <summary>Reads to the end.</summary>
    internal void ReadAll()
    {
        while (!IsAtEnd)
        {
            ReadMore();
        }
    }

    /// <summary>Goes on to what stands behind so many bytes.</summary>
    internal void Drop(int count) => start += count;

    /// <summary>Reads more behind the text; does nothing at the end.</summary>
    internal void ReadMore()
    {
        if (!hasBegun)
        {
            Begin();
        }
        else if (!IsAtEnd)
        {
            MakeRoom();
            Take(content.Read(buffer.AsSpan(filled)));
        }
    }

    // Where the length is known, nothing of a file that is too large is read.
    private void Begin()
    {
        hasBegun = true;
        if (content.CanSeek && content.Length - content.Position > mostBytes)
        {
            End(TooLarge());
            return;
        }

        int read = content.ReadAtLeast(buffer, ByteOrderMark.Length + 1, throwOnEndOfStream: false);
        if (buffer.AsSpan(0, read).StartsWith(ByteOrderMark))
        {
            start = end = ByteOrderMark.Length;
        }

        bytes = filled = end;
        Take(read - end);
    }

    private void MakeRoom()
    {
        if (filled < buffer.Length)
        {
            return;
        }

        byte[] room = start > buffer.Length / 2 ? buffer : new byte[buffer.Length * 2];
        buffer.AsSpan(start, filled - start).CopyTo(room);
        buffer = room;
        filled -= start;
        end -= start;
        start = 0;
    }

    private void Take(int read)
    {
        filled += read;
        bytes += read;
        if (bytes > mostBytes)
        {
            End(TooLarge());
        }
        else if (LengthOfSound(read == 0) is { } sound)
        {
            line += buffer.AsSpan(end, sound).Count(LineFeed);
            end += sound;
            IsAtEnd = read == 0;
        }
        else
        {
            EndAtBadByte();
        }
    }

    // Null where a byte cannot belong to any text.
    private int? LengthOfSound(bool isLast)
    {
        ReadOnlySpan<byte> added = buffer.AsSpan(end, filled - end);
        for (int cut = 0; cut < CharacterBytes && cut <= added.Length; cut++)
        {
            bool isCutInside = cut == 0 || (!isLast && IsBeginning(added[^cut..]));
            if (isCutInside && Utf8.IsValid(added[..^cut]))
            {
                return added.Length - cut;
            }
        }

        return null;
    }

    private static bool IsBeginning(ReadOnlySpan<byte> rest) =>
        Rune.DecodeFromUtf8(rest, out _, out _) == OperationStatus.NeedMoreData;

    // What stands before the byte is text, whatever comes behind it.
    private void EndAtBadByte()
    {
        int sound = end;
        while (Rune.DecodeFromUtf8(buffer.AsSpan(sound, filled - sound), out _, out int length) == OperationStatus.Done)
        {
            sound += length;
        }

        line += buffer.AsSpan(end, sound - end).Count(LineFeed);
        end = sound;
        End(Diagnostic.Of(EvidenceFileDiagnostics.NotUtf8, SourceSpan.OfLine(file, line)));
    }

    private Diagnostic TooLarge() =>
        Diagnostic.Of(EvidenceFileDiagnostics.FileTooLarge, SourceSpan.WholeFile(file), mostBytes.ToString(CultureInfo.InvariantCulture));

    private void End(Diagnostic fault)
    {
        Fault = fault;
        IsAtEnd = true;
    }
}
