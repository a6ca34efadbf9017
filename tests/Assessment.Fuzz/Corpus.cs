using Assessment.Model;
using Assessment.Rules;
using Assessment.Rules.Reading;

namespace Assessment.Fuzz;

/// <summary>What a file is.</summary>
internal enum SeedKind
{
    Scheme,
    Cases,
    Evidence,
    Units,
    Decisions,
    Record,
}

/// <summary>A file to start from.</summary>
/// <param name="Name">Its path in the repository.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Rules">The rules that it belongs to.</param>
/// <param name="Units">Units of which evidence may speak.</param>
internal sealed record Seed(string Name, SeedKind Kind, byte[] Content, RuleSet Rules, IReadOnlyList<Unit> Units);

/// <summary>All files to start from.</summary>
internal sealed class Corpus(IReadOnlyList<Seed> seeds)
{
    internal int Count => seeds.Count;

    internal Seed Any(Chance chance) => chance.Of(seeds);

    internal static Corpus OfRepository(string root)
    {
        string[] files = [.. new[] { "indicators", "samples", "tests" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(root, folder), "*.*", SearchOption.AllDirectories)).Where(IsSource).Order(StringComparer.Ordinal)];
        List<RuleSet> rules = [.. files.Select(Load).OfType<RuleSet>()];
        return new Corpus([.. files.Select(file => Of(root, file, rules)).OfType<Seed>()]);
    }

    private static bool IsSource(string path) => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
        && Path.GetExtension(path) is ".yaml" or ".ndjson" or ".json" && new FileInfo(path).Length < 400_000;

    private static RuleSet? Load(string path)
    {
        if (!path.EndsWith(".yaml", StringComparison.Ordinal) || path.Contains("/bad/", StringComparison.Ordinal))
        {
            return null;
        }

        Scheme? scheme = SchemeReader.Read(File.ReadAllText(path), path, Limits.Default, _ => []).Value;
        return scheme is null ? null : RuleSet.TryCompile(scheme).Value;
    }

    private static Seed? Of(string root, string path, List<RuleSet> rules)
    {
        string name = Path.GetRelativePath(root, path).Replace('\\', '/');
        return KindOf(name) is { } kind ? new Seed(name, kind, File.ReadAllBytes(path), Nearest(path, rules), UnitsBeside(path, rules)) : null;
    }

    private static SeedKind? KindOf(string name) => name switch
    {
        _ when name.Contains(".grades.", StringComparison.Ordinal) || name.Contains("/schema/", StringComparison.Ordinal) => null,
        _ when name.EndsWith(".cases.yaml", StringComparison.Ordinal) => SeedKind.Cases,
        _ when name.EndsWith("units.yaml", StringComparison.Ordinal) => SeedKind.Units,
        _ when name.EndsWith("decisions.yaml", StringComparison.Ordinal) => SeedKind.Decisions,
        _ when name.EndsWith(".ndjson", StringComparison.Ordinal) => SeedKind.Evidence,
        _ when name.EndsWith(".yaml", StringComparison.Ordinal) => SeedKind.Scheme,
        _ when name.Contains("record", StringComparison.OrdinalIgnoreCase) => SeedKind.Record,
        _ => null,
    };

    // The scheme that lies nearest by its path, so that most names of the file mean something in it.
    private static RuleSet Nearest(string path, List<RuleSet> rules) =>
        rules.MaxBy(one => CommonWords(path, one.Scheme.Span.File)) ?? throw new InvalidOperationException("There are no schemes.");

    private static int CommonWords(string a, string b)
    {
        char[] separators = ['/', '.', '-'];
        return a.Split(separators).Intersect(b.Split(separators), StringComparer.Ordinal).Count();
    }

    private static IReadOnlyList<Unit> UnitsBeside(string path, List<RuleSet> rules)
    {
        RuleSet nearest = Nearest(path, rules);
        string beside = path.Replace(".evidence.ndjson", ".units.yaml", StringComparison.Ordinal).Replace("evidence.ndjson", "units.yaml", StringComparison.Ordinal);
        IReadOnlyList<Unit>? read = beside != path && File.Exists(beside) ? Assessment.Rules.UnitsReader.Read(File.ReadAllText(beside), beside, nearest.Scheme).Value : null;
        return read ?? [.. nearest.Scheme.Units.Kinds.Select(kind => Unit.Of($"u-{kind.Name}", kind.Name))];
    }
}
