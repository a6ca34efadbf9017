using System.Collections.Frozen;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Auditing;

/// <summary>The meaning of a grading file in one form: white space, comments, quotation marks and the order of keys make no difference.</summary>
internal static class GradingForm
{
    // Lists are printed in the order of these, and a figure may count from the ones before it.
    private static readonly FrozenSet<string> Ordered = FrozenSet.Create(StringComparer.Ordinal, "categories", "fields", "figures");

    /// <summary>The hash of the meaning.</summary>
    internal static string Hash(RuleFile rules) =>
        YamlTree.Read(rules.Text, rules.Name, Limits.Default).Value is { } root ? CanonicalJson.Hash(Of(root, orderCounts: false)) : "";

    private static Plain Of(YamlNode node, bool orderCounts) => node switch
    {
        YamlMapping map => new Plain.Map([.. map.Entries.Select(entry => new PlainEntry(entry.Key.Text, Of(entry.Value, Ordered.Contains(entry.Key.Text))))], orderCounts),
        YamlSequence list => new Plain.List([.. list.Items.Select(item => Of(item, orderCounts: false))], IsTall: false),
        _ => new Plain.Text(node.Quotation),
    };
}
