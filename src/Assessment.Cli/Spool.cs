using System.Text;

namespace Assessment.Cli;

/// <summary>Texts that come in any order and are read in theirs. What is large goes to a file of its own until then.</summary>
internal sealed class Spool : IDisposable
{
    private readonly Disk disk;
    private readonly long mostInMemory;
    private readonly (long Start, int Length)[] places;
    private Stream content = new MemoryStream();
    private bool isFile;

    /// <param name="disk">Where the file goes.</param>
    /// <param name="count">Number of texts.</param>
    /// <param name="mostInMemory">Bytes above which a file is used.</param>
    internal Spool(Disk disk, int count, long mostInMemory = 32 * 1024 * 1024)
    {
        this.disk = disk;
        this.mostInMemory = mostInMemory;
        places = new (long, int)[count];
        Array.Fill(places, (0, -1));
    }

    /// <summary>Places that have a text, in order.</summary>
    internal IEnumerable<int> Places => Enumerable.Range(0, places.Length).Where(Has);

    /// <summary>Whether the text of that place has come.</summary>
    internal bool Has(int place) => places[place].Length >= 0;

    /// <summary>Takes the text of a place.</summary>
    /// <exception cref="WrongUseException">There is no room for it.</exception>
    internal void Put(int place, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            if (!isFile && content.Length + bytes.Length > mostInMemory)
            {
                MoveToFile();
            }

            places[place] = (content.Position, bytes.Length);
            content.Write(bytes);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new WrongUseException(
                "临时文件夹放不下结果，没有写任何文件。请腾出空间，或用 --brief。",
                "The folder for temporary files has no room for the result; nothing is written. Make room, or use --brief.");
        }
    }

    /// <summary>The texts of all places that have one, in order of place.</summary>
    internal IEnumerable<string> Read()
    {
        foreach ((long start, int length) in places.Where(place => place.Length >= 0))
        {
            byte[] bytes = new byte[length];
            content.Position = start;
            content.ReadExactly(bytes);
            yield return Encoding.UTF8.GetString(bytes);
        }
    }

    public void Dispose() => content.Dispose();

    private void MoveToFile()
    {
        using Stream memory = content;
        content = disk.Scratch();
        isFile = true;
        memory.Position = 0;
        memory.CopyTo(content);
    }
}
