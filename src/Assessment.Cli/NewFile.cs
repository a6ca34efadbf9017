namespace Assessment.Cli;

/// <summary>A file that is being written, unbuffered, so that every write tells by itself that there is no room.</summary>
/// <param name="path">The file.</param>
internal sealed class NewFile(string path) : FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Delete, bufferSize: 0)
{
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
            throw new IOException(fault.Message, Disk.FileTooBig);
        }
    }
}
