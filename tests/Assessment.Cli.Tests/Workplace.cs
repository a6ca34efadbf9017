using System.IO.Compression;
using System.Xml.Linq;
using Assessment.Model;

namespace Assessment.Cli.Tests;

/// <summary>A folder with files of a user, and the command run in it, in this process.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("assess-");

    /// <summary>The folder.</summary>
    internal string Folder => folder.FullName;

    internal Language Language { get; init; } = Language.Chinese;

    /// <summary>Puts a file into the folder.</summary>
    internal Workplace With(string path, string text)
    {
        string full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Puts a file of bytes into the folder.</summary>
    internal Workplace WithBytes(string path, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, path), bytes);
        return this;
    }

    /// <summary>Puts a link into the folder.</summary>
    internal Workplace WithLink(string path, string target)
    {
        File.CreateSymbolicLink(Path.Combine(folder.FullName, path), target);
        return this;
    }

    internal string Read(string path) => File.ReadAllText(Path.Combine(folder.FullName, path));

    /// <summary>The cells of a sheet of a workbook, parted by bars, a row a line.</summary>
    internal string Sheet(string path, int number)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(folder.FullName, path));
        using Stream sheet = archive.GetEntry($"xl/worksheets/sheet{number}.xml").ShouldNotBeNull().Open();
        return string.Join('\n', XElement.Load(sheet).Descendants().Where(element => element.Name.LocalName == "row")
            .Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))));
    }

    internal string[] Files() => [.. Directory.EnumerateFiles(folder.FullName).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Runs <c>assess</c> with the arguments, parted by spaces.</summary>
    internal Outcome Run(string arguments)
    {
        StringWriter results = new() { NewLine = "\n" };
        StringWriter diagnostics = new() { NewLine = "\n" };
        string[] words = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Terminal terminal = new(results, diagnostics, words.Contains(LanguageChoice.English) ? Language.English : Language, IsInteractive: false);
        int code = CommandLine.Run(words, terminal, new Disk(folder.FullName));
        return new Outcome(code, results.ToString(), diagnostics.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}

/// <summary>What came of a command.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics.</param>
internal sealed record Outcome(int Code, string Out, string Error);
