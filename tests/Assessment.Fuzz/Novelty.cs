namespace Assessment.Fuzz;

/// <summary>Tells a mutant that reached something for the first time: a method that never ran, or a diagnostic new to its kind of file.</summary>
internal sealed class Novelty
{
    private readonly HashSet<(SeedKind Kind, string Code)> _codes = [];

    internal bool IsNew(SeedKind kind, Trial trial)
    {
        int known = _codes.Count;
        _codes.UnionWith(trial.Codes.Select(code => (kind, code)));
        return trial.NewMethods > 0 || _codes.Count > known;
    }
}
