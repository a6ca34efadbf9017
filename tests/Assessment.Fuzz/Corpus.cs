namespace Assessment.Fuzz;

/// <summary>All files to start from: those of the repository, what is made of them, and mutants that reached something new.</summary>
internal sealed class Corpus(IReadOnlyList<Seed> seeds)
{
    private const int MostKept = 5_000;

    private readonly List<Seed> _kept = [];

    internal int Count => seeds.Count;

    /// <summary>Files that once did not hold.</summary>
    internal IEnumerable<Seed> Findings => seeds.Where(seed => seed.Name.Contains("/findings/", StringComparison.Ordinal));

    internal int Kept => _kept.Count;

    internal Seed Any(Chance chance) => _kept.Count > 0 && chance.Below(2) == 0 ? chance.Of(_kept) : chance.Of(seeds);

    /// <summary>Keeps a mutant to start from; beyond the most that is kept it takes the place of another.</summary>
    internal void Keep(Seed seed, Chance chance)
    {
        if (_kept.Count < MostKept)
        {
            _kept.Add(seed);
        }
        else
        {
            _kept[chance.Below(MostKept)] = seed;
        }
    }

    internal static Corpus OfRepository(string root)
    {
        Neighbours neighbours = new(root);
        List<Seed> files = [.. neighbours.Files.Select(path => Of(root, path, neighbours)).OfType<Seed>()];
        return new Corpus([.. files, .. files.SelectMany(MadeSeeds.Of)]);
    }

    private static Seed? Of(string root, string path, Neighbours neighbours)
    {
        string name = Path.GetRelativePath(root, path).Replace('\\', '/');
        return KindOf(name) is { } kind ? new Seed(name, kind, File.ReadAllBytes(path), neighbours.Of(path)) : null;
    }

    // What once did not hold says in its name what it is.
    private static SeedKind? KindOf(string name) => Path.GetExtension(name) switch
    {
        _ when name.Contains("/findings/", StringComparison.Ordinal) => Enum.Parse<SeedKind>(Path.GetFileName(name).Split('.')[0]),
        ".yaml" => YamlKindOf(name),
        ".ndjson" => SeedKind.Evidence,
        ".csv" => SeedKind.EvidenceTable,
        ".json" when name.Contains("records/", StringComparison.Ordinal) => SeedKind.Record,
        ".json" when name.Contains("/Evidence/bad/", StringComparison.Ordinal) => SeedKind.EvidenceList,
        _ => null,
    };

    private static SeedKind YamlKindOf(string name) => name.Split('/')[^1] switch
    {
        "grades.yaml" => SeedKind.Grading,
        "subjects.yaml" => SeedKind.Subjects,
        "figures.yaml" => SeedKind.Figures,
        "decisions.yaml" when name.Contains("/grading/", StringComparison.Ordinal) => SeedKind.GradingDecisions,
        var file when file.EndsWith(".grades.cases.yaml", StringComparison.Ordinal) => SeedKind.GradingCases,
        var file when file.EndsWith(".cases.yaml", StringComparison.Ordinal) => SeedKind.Cases,
        var file when file.EndsWith("units.yaml", StringComparison.Ordinal) => SeedKind.Units,
        var file when file.EndsWith("decisions.yaml", StringComparison.Ordinal) => SeedKind.Decisions,
        _ => SeedKind.Scheme,
    };
}
