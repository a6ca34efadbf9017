using System.Runtime.InteropServices;

namespace Assessment.Rules.Evidence;

/// <summary>Files that are in memory already.</summary>
internal static class InMemory
{
    /// <summary>The bytes as a stream to read, not copied where they lie in an array.</summary>
    internal static MemoryStream Open(ReadOnlyMemory<byte> content)
    {
        byte[] bytes = MemoryMarshal.TryGetArray(content, out ArraySegment<byte> segment) ? segment.Array ?? [] : content.ToArray();
        return new MemoryStream(bytes, segment.Offset, content.Length, writable: false);
    }
}
