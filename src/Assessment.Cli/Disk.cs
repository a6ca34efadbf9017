using System.Text;
using Assessment.Rules;

namespace Assessment.Cli;

/// <summary>The files that a command may touch, named as the user names them, relative to one folder.</summary>
/// <param name="folder">The working folder.</param>
internal sealed class Disk(string folder)
{
    // Appeals bring a few facts each.
    private const int MostBytes = 16 * 1024 * 1024;

    private const int BufferBytes = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Held while a file is begun, while one is moved to its place, and from the moment on at which the command stops.
    private readonly Lock gate = new();

    // What the files were like that have been read, so that one that is read again is the same.
    private readonly Dictionary<string, FileState> read = new(StringComparer.Ordinal);

    private readonly HashSet<string> unfinished = new(StringComparer.Ordinal);

    /// <summary>Bytes of a file; 0 when nobody knows.</summary>
    internal long Length(string path)
    {
        FileInfo named = new(Full(path));
        return named.Exists && (named.ResolveLinkTarget(returnFinalTarget: true) ?? named) is FileInfo { Exists: true } file ? file.Length : 0;
    }

    internal bool IsFolder(string path) => Directory.Exists(Full(path));

    /// <summary>The text of a UTF-8 file; of one that is too large no more than it takes for its reader to say so.</summary>
    /// <exception cref="WrongUseException">There is no such file, or it cannot be read as text.</exception>
    internal string ReadText(string path)
    {
        using SteadyStream content = Open(path);
        return TextOf(content, path);
    }

    /// <summary>The text of a file that is open, as <see cref="ReadText"/> reads it.</summary>
    /// <exception cref="WrongUseException">It cannot be read as text.</exception>
    internal static string TextOf(SteadyStream content, string path)
    {
        try
        {
            using StreamReader reader = new(content, StrictUtf8, detectEncodingFromByteOrderMarks: true, BufferBytes, leaveOpen: true);
            StringBuilder text = new();
            char[] part = new char[BufferBytes];
            for (int read = reader.Read(part); read > 0 && text.Length <= RuleFile.MostBytes; read = reader.Read(part))
            {
                text.Append(part, 0, read);
            }

            return text.ToString();
        }
        catch (DecoderFallbackException)
        {
            throw new WrongUseException($"文件 {path} 不是 UTF-8 编码，请另存为 UTF-8。", $"The file {path} is not in UTF-8; save it as UTF-8.");
        }
    }

    /// <summary>A rule file.</summary>
    /// <exception cref="WrongUseException">There is no such file, or it cannot be read as text.</exception>
    internal RuleFile ReadRules(string path) => new(path, ReadText(path));

    /// <summary>The bytes of a file that is read whole: the evidence that appeals bring.</summary>
    /// <exception cref="WrongUseException">There is no such file, it cannot be read, or it is too large.</exception>
    internal byte[] ReadBytes(string path)
    {
        // A file may be endless, and a pipe does not tell its length.
        using SteadyStream stream = Open(path);
        using MemoryStream bytes = new();
        byte[] part = new byte[BufferBytes];
        for (int read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new WrongUseException($"文件 {path} 超过 {MostBytes} 字节。", $"The file {path} has more than {MostBytes} bytes.");
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Opens a file to read. What is read of it, also when it is opened again, is one state of the file.</summary>
    /// <exception cref="WrongUseException">There is no such file, it may not be read, or it is not as it was when it was opened before.</exception>
    internal SteadyStream Open(string path)
    {
        if (IsFolder(path))
        {
            throw new WrongUseException($"{path} 是文件夹，这里需要文件。", $"{path} is a folder; a file is needed here.");
        }

        try
        {
            return Steady(new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.Read), path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new WrongUseException($"找不到文件 {path}。", $"There is no file {path}.");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new WrongUseException($"文件 {path} 无法读取。", $"The file {path} cannot be read.");
        }
    }

    private SteadyStream Steady(FileStream file, string path)
    {
        SteadyStream stream = new(file, path);
        if (stream.Before is { } state && !read.TryAdd(file.Name, state) && read[file.Name] != state)
        {
            stream.Dispose();
            throw SteadyStream.Changed(path);
        }

        return stream;
    }

    /// <summary>YAML files: the one named, whether there is one or not, or all below the folder named, ordered by name. Links are not followed.</summary>
    internal IReadOnlyList<string> YamlFiles(string path)
    {
        if (!IsFolder(path))
        {
            return [path];
        }

        EnumerationOptions options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        return
        [
            .. Directory.EnumerateFiles(Full(path), "*.yaml", options)
                .Select(file => Path.Combine(path, Path.GetRelativePath(Full(path), file)).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the file, or a folder on the way to it from the folder given, is a link.</summary>
    internal bool PassesLink(string from, string path)
    {
        string current = Full(from);
        foreach (string part in Path.GetRelativePath(current, Full(path)).Split(Path.DirectorySeparatorChar))
        {
            current = Path.Combine(current, part);
            if (new FileInfo(current).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a file beside its place and moves it there when it is whole, so that nobody ever finds half of it.</summary>
    /// <exception cref="WrongUseException">The place cannot be written.</exception>
    internal void Replace(string path, Action<Stream> write)
    {
        string target = Full(path);
        string beside = $"{target}.{Environment.ProcessId}.part";
        try
        {
            using (Stream stream = Begin(beside))
            {
                write(stream);
            }

            Finish(beside, target);
        }
        catch (IOException fault) when (NewFile.IsFull(fault))
        {
            throw new WrongUseException($"磁盘满了，文件 {path} 没有写，原有的没有动。", $"The disk is full; the file {path} is not written, and what was there is as it was.");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new WrongUseException($"文件 {path} 无法写入。", $"The file {path} cannot be written.");
        }
        finally
        {
            Drop(beside);
        }
    }

    /// <summary>A file for what does not fit into memory; it is gone when it is closed.</summary>
    internal FileStream Scratch()
    {
        lock (gate)
        {
            string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            FileStream stream = new(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, BufferBytes, FileOptions.DeleteOnClose);
            unfinished.Add(file);
            return stream;
        }
    }

    /// <summary>Takes away what is not whole and ends; meanwhile no file is begun or finished.</summary>
    /// <param name="end">Ends the process.</param>
    internal void Stop(Action end)
    {
        lock (gate)
        {
            foreach (string file in unfinished)
            {
                File.Delete(file);
            }

            end();
        }
    }

    private BufferedStream Begin(string file)
    {
        lock (gate)
        {
            NewFile stream = new(file);
            unfinished.Add(file);
            return new BufferedStream(stream, BufferBytes);
        }
    }

    private void Finish(string file, string target)
    {
        lock (gate)
        {
            File.Move(file, target, overwrite: true);
        }
    }

    private void Drop(string file)
    {
        lock (gate)
        {
            if (unfinished.Remove(file))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>Writes a file of text in UTF-8, as <see cref="Replace"/> does.</summary>
    /// <exception cref="WrongUseException">The place cannot be written.</exception>
    internal void ReplaceText(string path, Action<TextWriter> write) => Replace(path, stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true);
        write(writer);
    });

    private string Full(string path) => Path.GetFullPath(path, folder);
}
