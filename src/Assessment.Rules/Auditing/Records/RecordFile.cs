namespace Assessment.Rules.Auditing;

/// <summary>The file of a record while it is looked through, and then as a whole. A pipe can be read once, so what comes through it is kept.</summary>
/// <param name="content">The file; left open.</param>
internal sealed class RecordFile(Stream content) : Stream
{
    private readonly long start = content.CanSeek ? content.Position : 0;
    private readonly MemoryStream kept = new();
    private long length;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <summary>Everything that has been read.</summary>
    internal byte[] Bytes()
    {
        if (!content.CanSeek)
        {
            return kept.ToArray();
        }

        content.Position = start;
        byte[] bytes = new byte[length];
        content.ReadExactly(bytes);

        // Behind its end a file says whether it was changed meanwhile.
        content.ReadByte();
        return bytes;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read = content.Read(buffer);
        length += read;
        if (!content.CanSeek)
        {
            kept.Write(buffer[..read]);
        }

        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

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
        kept.Dispose();
        base.Dispose(disposing);
    }
}
