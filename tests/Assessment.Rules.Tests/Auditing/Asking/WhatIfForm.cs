using System.Collections.Immutable;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>One section of <c>what-if-forms.txt</c> or <c>near-misses.txt</c>: a rule, its evidence, and what an auditor is told.</summary>
internal sealed record WhatIfForm(string Name, ILookup<string, string> Lines)
{
    private const string Head = """
        format: 1
        scheme: qingshui/2025/forms
        title: 试用细则
        year: 2025
        source: { document: 试用细则 }
        total: 20
        units:
          kinds: { 乡镇: 乡镇 }
          attributes: { population: { title: 人口, type: number, unit: 万人 } }
        assumptions:
          - { id: I-1, text: 数字由试用给出。, clauses: [X1], status: open, by: 试用 }
        parameters:
          - { id: line, title: 目标, owner: 试用, value: 60% }
        evidence:
          kinds: { training: { title: 培训 }, visit: { title: 走访 } }

        """;

    private const string Units = """
        units:
          - { id: a, name: 甲, kind: 乡镇, attributes: { population: 10 } }
          - { id: b, name: 乙, kind: 乡镇, attributes: { population: 10 } }
          - { id: c, name: 丙, kind: 乡镇, attributes: { population: 10 } }
        """;

    /// <summary>What a single field otherwise gives.</summary>
    internal static ImmutableArray<WhatIfForm> All { get; } = Of("what-if-forms.txt");

    /// <summary>What came near.</summary>
    internal static ImmutableArray<WhatIfForm> Near { get; } = Of("near-misses.txt");

    internal IEnumerable<string> Forms => Lines["forms"].SelectMany(line => line.Split(", "));

    internal IEnumerable<string> Expected => Lines["gives"];

    /// <summary>Changes of a field, in the words of the file.</summary>
    internal IEnumerable<string> Found()
    {
        (RuleSet rules, IReadOnlyList<Unit> units) = Rules();
        return WhatIf.Of(rules, units, Facts(rules.Scheme, units), "a", "total")
            .Where(change => change.Kind == FactChangeKind.Moved)
            .Select(change => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{change.Fact.Id} {change.Field} {change.Was} → {change.Becomes} +{change.Gain:0.####}"));
    }

    /// <summary>What came near, in the words of the file.</summary>
    internal IEnumerable<string> Missed()
    {
        (RuleSet rules, IReadOnlyList<Unit> units) = Rules();
        return SheetDoubts.NearMisses(rules.Scheme, rules.ScoreAll(units, Facts(rules.Scheme, units))[0])
            .Select(miss => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{miss.Node} {miss.Requirement} {miss.Part} {miss.Found:0.####} {miss.Required:0.####} {miss.Sort}"));
    }

    private static ImmutableArray<WhatIfForm> Of(string file) =>
        [.. Repository.Text($"tests/Assessment.Rules.Tests/Auditing/Asking/{file}").Split("\n## ").Skip(1).Select(Read)];

    private (RuleSet Rules, IReadOnlyList<Unit> Units) Rules()
    {
        RuleSet rules = RuleSet.Load(Scheme(), "forms.yaml");
        return (rules, UnitsReader.Read(Units, "units.yaml", rules.Scheme).Value.ShouldNotBeNull());
    }

    private static WhatIfForm Read(string section)
    {
        string[] lines = section.Split('\n');
        return new(lines[0], lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[1]));
    }

    private ImmutableArray<Fact> Facts(Scheme scheme, IReadOnlyList<Unit> units)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Join('\n', Lines["fact"])));
        EvidenceResult read = new EvidenceReader(scheme, units).Read(stream, "facts.ndjson", EvidenceFormat.Ndjson);
        read.Diagnostics.ShouldBeEmpty();
        return [.. read.Facts];
    }

    private string Scheme() => Head
        + (Lines["attributes"].Any() ? "  attributes:\n" + string.Concat(Lines["attributes"].Select(line => $"    {line}\n")) : "")
        + "indicators:\n  - id: X1\n    title: 试用\n    points: 10\n"
        + (Lines["clause"].Any() ? "    clauses:\n      - id: X1-a\n        text: 按规定计分。\n        assumptions: [I-1]\n" + string.Concat(Lines["clause"].Select(line => $"        {line}\n")) : "")
        + "  - id: X2\n    title: 评议\n    points: 10\n";
}
