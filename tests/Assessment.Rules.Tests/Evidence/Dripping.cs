using System.Text;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>A file that comes a few bytes at a time, as through a pipe.</summary>
internal sealed class Dripping(byte[] bytes, int atOnce) : MemoryStream(bytes)
{
    internal Dripping(string text, int atOnce)
        : this(Encoding.UTF8.GetBytes(text), atOnce)
    {
    }

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atOnce));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
}
