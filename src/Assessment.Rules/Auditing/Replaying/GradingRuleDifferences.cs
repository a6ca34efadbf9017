using System.Collections.Immutable;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Auditing;

/// <summary>What two grading files say otherwise, by rule, key and line.</summary>
internal static class GradingRuleDifferences
{
    private const string Part = "grading";

    /// <summary>The differences: what the earlier file has in its order, then what only the later one has.</summary>
    internal static IEnumerable<RecordDifference> Between(RuleFile was, RuleFile now)
    {
        ImmutableArray<Said> before = Of(was);
        ImmutableArray<Said> after = Of(now);
        HashSet<string> knownBefore = [.. before.Select(said => said.Rule)];
        HashSet<string> knownAfter = [.. after.Select(said => said.Rule)];
        return
        [
            .. from said in before
               where knownAfter.Contains(said.Rule)
               let other = after.FirstOrDefault(later => later.IsAbout(said))
               where other?.Value != said.Value
               select said.Became(other?.Value ?? ""),
            .. from said in after where knownBefore.Contains(said.Rule) && !before.Any(said.IsAbout) select said.Came(),
            .. from said in before.DistinctBy(said => said.Rule) where !knownAfter.Contains(said.Rule) select said.Became("") with { Field = "" },
            .. from said in after.DistinctBy(said => said.Rule) where !knownBefore.Contains(said.Rule) select said.Came() with { Field = "" },
        ];
    }

    private static ImmutableArray<Said> Of(RuleFile file) =>
        YamlTree.Read(file.Text, file.Name, Limits.Default).Value is { } root ? [.. Of(root, "", "")] : [];

    // A list of rules counts by their ids, not by their places; the order of keys says nothing.
    private static IEnumerable<Said> Of(YamlNode node, string rule, string key) => node switch
    {
        YamlMapping map => Of(map, rule, key),
        YamlSequence list => list.Items.SelectMany((item, index) => Of(item, rule, $"{key}.{Explaining.Figure.Whole(index + 1)}")),
        YamlScalar scalar => [new Said(rule, key, scalar.Text, scalar.Span.Line)],
        _ => [],
    };

    private static IEnumerable<Said> Of(YamlMapping map, string rule, string key)
    {
        YamlScalar? name = map.Entries.Where(entry => entry.Key.Text is "id" or "class").Select(entry => entry.Value).OfType<YamlScalar>().FirstOrDefault();
        return map.Entries.Where(entry => entry.Value != name)
            .SelectMany(entry => name is null ? Of(entry.Value, rule, key.Length == 0 ? entry.Key.Text : $"{key}.{entry.Key.Text}") : Of(entry.Value, name.Text, entry.Key.Text));
    }

    private sealed record Said(string Rule, string Key, string Value, int Line)
    {
        internal bool IsAbout(Said other) => Rule == other.Rule && Key == other.Key;

        internal RecordDifference Became(string value) => new(Part, "", Rule, "", Line, [], Key, Value, value);

        internal RecordDifference Came() => new(Part, "", Rule, "", Line, [], Key, "", Value);
    }
}
