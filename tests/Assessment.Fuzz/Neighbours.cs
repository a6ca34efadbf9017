using Assessment.Model;
using Assessment.Rules;
using Assessment.Rules.Reading;

namespace Assessment.Fuzz;

/// <summary>The files of the repository, and for each what it belongs to.</summary>
internal sealed class Neighbours
{
    private const int LongestFile = 400_000;

    private static readonly string[] Folders = ["indicators", "samples", "tests"];

    private readonly List<RuleSet> _rules;
    private readonly List<GradingTexts> _gradings;
    private readonly AssessmentRecord _record;

    internal Neighbours(string root)
    {
        Files =
        [
            .. Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.*", SearchOption.AllDirectories))
                .Where(IsSource)
                .Order(StringComparer.Ordinal),
        ];
        _rules = [.. Files.Select(Load).OfType<RuleSet>()];
        string[] folders = [.. Files.Where(path => path.EndsWith("/grading/subjects.yaml", StringComparison.Ordinal)).Select(path => Path.GetDirectoryName(path) ?? "")];
        _gradings = [.. Files.Where(path => path.EndsWith("/grades.yaml", StringComparison.Ordinal)).Select(path => GradingTexts.Of(folders.MaxBy(folder => CommonWords(folder, path)) ?? "", path))];
        _record = Files.Where(path => path.Contains("/records/", StringComparison.Ordinal))
            .Select(path => AssessmentRecord.Read(File.ReadAllBytes(path), path).Value)
            .First() ?? throw new InvalidOperationException("The record cannot be read.");
    }

    /// <summary>The files, by name.</summary>
    internal IReadOnlyList<string> Files { get; }

    internal Beside Of(string path)
    {
        RuleSet rules = _rules.MaxBy(one => CommonWords(path, one.Scheme.Span.File)) ?? throw new InvalidOperationException("There are no schemes.");
        GradingTexts grading = _gradings.MaxBy(one => CommonWords(path, one.Path)) ?? throw new InvalidOperationException("There are no gradings.");
        return new(rules, Units(path, rules), grading, _record);
    }

    private static bool IsSource(string path) =>
        !path.Contains("/bin/", StringComparison.Ordinal)
        && !path.Contains("/obj/", StringComparison.Ordinal)
        && Path.GetExtension(path) is ".yaml" or ".ndjson" or ".json" or ".csv" or ".xml"
        && new FileInfo(path).Length < LongestFile;

    private static RuleSet? Load(string path)
    {
        if (!path.EndsWith(".yaml", StringComparison.Ordinal) || path.Contains("/bad/", StringComparison.Ordinal) || path.Contains("/findings/", StringComparison.Ordinal))
        {
            return null;
        }

        Scheme? scheme = SchemeReader.Read(File.ReadAllText(path), path, Limits.Default, _ => []).Value;
        return scheme is null ? null : RuleSet.TryCompile(scheme).Value;
    }

    private static int CommonWords(string a, string b)
    {
        char[] separators = ['/', '.', '-'];
        return a.Split(separators).Intersect(b.Split(separators), StringComparer.Ordinal).Count();
    }

    private static IReadOnlyList<Unit> Units(string path, RuleSet rules)
    {
        string beside = path.Replace(".evidence.ndjson", ".units.yaml", StringComparison.Ordinal).Replace("evidence.ndjson", "units.yaml", StringComparison.Ordinal);
        IReadOnlyList<Unit>? read = beside != path && File.Exists(beside) ? Assessment.Rules.UnitsReader.Read(File.ReadAllText(beside), beside, rules.Scheme).Value : null;
        return read ?? [.. rules.Scheme.Units.Kinds.Select(kind => Unit.Of($"u-{kind.Name}", kind.Name))];
    }
}
