using System.Text.RegularExpressions;

namespace Assessment.Fuzz;

/// <summary>What did not hold: each sort once, with a file that shows it.</summary>
internal sealed partial class Findings(string folder)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    internal int Count => _seen.Count;

    internal void Note(Seed seed, byte[] mutant, string? finding)
    {
        if (finding is null || !_seen.Add(Figures().Replace(finding.Split(": ")[0], "#")))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, $"finding-{_seen.Count:000}-{seed.Kind}{Path.GetExtension(seed.Name)}");
        File.WriteAllBytes(path, mutant);
        Console.WriteLine($"{finding}\n  from {seed.Name}, kept in {path}");
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}
