using System.Text;

namespace Assessment.Cli;

/// <summary>A file that is read from its beginning to its end, and refused where it was changed meanwhile: what was read may be half of the old and half of the new.</summary>
/// <param name="file">The file.</param>
/// <param name="name">The file as the user named it.</param>
internal sealed class SteadyStream(FileStream file, string name) : Stream
{
    private const int HeldBytes = 4 * 1024;

    /// <summary>What the file was like when it was opened; null for a pipe.</summary>
    internal FileState? Before { get; } = StateOf(file);

    // What was looked at and is still to be read.
    private ReadOnlyMemory<byte> held;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => file.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => file.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => file.Position - held.Length;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <summary>Whether the file begins with the character, blanks and a byte order mark apart; it is read from its beginning all the same.</summary>
    internal bool BeginsWith(char character)
    {
        byte[] start = new byte[HeldBytes];
        held = start.AsMemory(0, file.ReadAtLeast(start, HeldBytes, throwOnEndOfStream: false));
        return Encoding.UTF8.GetString(held.Span).TrimStart('\uFEFF').TrimStart().StartsWith(character);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (!held.IsEmpty)
        {
            int part = Math.Min(held.Length, buffer.Length);
            held.Span[..part].CopyTo(buffer);
            held = held[part..];
            return part;
        }

        int read = file.Read(buffer);
        // At the end everything has been read.
        return read > 0 || buffer.IsEmpty || StateOf(file) == Before
            ? read
            : throw Changed(name);
    }

    /// <summary>The complaint that a file is not what it was.</summary>
    internal static WrongUseException Changed(string name) =>
        new($"文件 {name} 在读取时被改动，请重新运行。", $"The file {name} was changed while it was read; run the command again.");

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        held = ReadOnlyMemory<byte>.Empty;
        return file.Seek(offset, origin);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }

    // A pipe has neither; nobody can change what has gone through it. The stream itself remembers its first length.
    private static FileState? StateOf(FileStream file) =>
        file.CanSeek ? new(RandomAccess.GetLength(file.SafeFileHandle), File.GetLastWriteTimeUtc(file.SafeFileHandle)) : null;
}

/// <summary>What shows that a file is another, or was changed.</summary>
/// <param name="Length">Its bytes.</param>
/// <param name="Written">When it was last written.</param>
internal readonly record struct FileState(long Length, DateTime Written);
