namespace Assessment.Cli;

/// <summary>A file that is being written, unbuffered, so that every write tells by itself that there is no room.</summary>
/// <param name="path">The file.</param>
internal sealed class NewFile(string path) : FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Delete, bufferSize: 0)
{
    private const int NoSpace = 28;
    private const int FileTooBig = 27;
    private const int QuotaUsedUp = 122;
    private const int DiskFullOnWindows = 0x70;
    private const int HandleDiskFullOnWindows = 0x27;

    /// <summary>Whether there was no room for what was written: the disk is full, a quota is used up, a file may not grow further.</summary>
    internal static bool IsFull(IOException fault) => (fault.HResult & 0xFFFF) is NoSpace or FileTooBig or QuotaUsedUp or DiskFullOnWindows or HandleDiskFullOnWindows;

    // All other ways of writing lead here.
    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            // So the runtime calls a file that may not grow further.
            throw new IOException(fault.Message, FileTooBig);
        }
    }
}
