using System.Text.RegularExpressions;

namespace Assessment.Fuzz;

/// <summary>What did not hold: each sort once, with a file that shows it.</summary>
internal sealed partial class Findings
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly string _folder;

    internal Findings(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    internal int Count => _seen.Count;

    /// <summary>Keeps the mutant until it has been tried, so that one that ends the process is not lost with it.</summary>
    internal void Begin(Seed seed, byte[] mutant) =>
        File.WriteAllBytes(Path.Combine(_folder, "running"), [.. System.Text.Encoding.UTF8.GetBytes($"{seed.Kind} {seed.Name}\n"), .. mutant]);

    internal void Note(Seed seed, byte[] mutant, string? finding)
    {
        if (finding is null || !_seen.Add(Figures().Replace(finding.Split(": ")[0], "#")))
        {
            return;
        }

        string path = Path.Combine(_folder, $"finding-{_seen.Count:000}-{seed.Kind}{Path.GetExtension(seed.Name.Split(' ')[0])}");
        File.WriteAllBytes(path, mutant);
        Console.WriteLine($"{finding}\n  from {seed.Name}, kept in {path}");
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}
