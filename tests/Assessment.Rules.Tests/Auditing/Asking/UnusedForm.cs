using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>One section of <c>unused.txt</c>: two clauses, the evidence, and what of it counts nowhere.</summary>
internal sealed record UnusedForm(string Name, ILookup<string, string> Lines)
{
    private const string Head = """
        format: 1
        scheme: qingshui/2025/unused
        title: 试用细则
        year: 2025
        source: { document: 试用细则 }
        total: 20
        units:
          kinds: { 乡镇: 乡镇, 县直: 县直 }
          profiles: [ { title: 乡镇, kind: 乡镇 }, { title: 县直, kind: 县直 } ]
        assumptions:
          - { id: I-1, text: 数字由试用给出。, clauses: [X1], status: open, by: 试用 }
        evidence:
          kinds: { stray: { title: 无关 } }
          attributes:
            delay: { title: 迟报, type: number }
            forced: { title: 不可抗力, type: flag }
            level: { title: 层级, type: code, values: [省级, 市级] }
            lead: { title: 牵头单位, type: unit }
        indicators:
          - id: X
            title: 试用
            points: 20
            indicators:
              - { id: X3, title: 会议, points: 6, requires: [ { id: X3-r, text: 召开1次会议, atLeast: 1, in: year } ] }
              - oneOf:
                  - { appliesTo: [县直], indicators: [ { id: X2, title: 县直评议, points: 4 } ] }
                  - { appliesTo: [乡镇], indicators: [ { id: X4, title: 乡镇评议, points: 4 } ] }
              - id: X1
                title: 规定
                points: 10
                notApplicable: zero
                clauses:

        """;

    internal static ImmutableArray<UnusedForm> All { get; } =
        [.. Repository.Text("tests/Assessment.Rules.Tests/Auditing/Asking/unused.txt").Split("\n## ").Skip(1).Select(Read)];

    internal IEnumerable<string> Expected => Lines["gives"].Select(line => line.TrimEnd());

    /// <summary>The reasons, in the words of the file.</summary>
    internal ImmutableArray<UnusedFact> Found()
    {
        RuleSet rules = RuleSet.Load(Head + Clause("X1-a", "a") + Clause("X1-b", "b"), "unused.yaml");
        Unit[] units = [Unit.Of("a", "乡镇")];
        FactsInView view = View().Of(Facts(rules.Scheme, units), ImmutableHashSet<string>.Empty);
        return SheetDoubts.Unused(rules.Scheme, rules.Score(units[0], view.Corrected.InForce), view);
    }

    private static UnusedForm Read(string section)
    {
        string[] lines = section.Split('\n');
        return new(lines[0], lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[1]));
    }

    private string Clause(string id, string key) =>
        $"          - id: {id}\n            text: 按规定计分。\n            assumptions: [I-1]\n"
        + string.Concat(Lines[key].DefaultIfEmpty("deduct: 1").Select(line => $"            {line}\n"));

    private ImmutableArray<Fact> Facts(Scheme scheme, Unit[] units)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Join('\n', Lines["fact"].Select(line => $"{{ \"unit\": \"a\", {line} }}"))));
        EvidenceResult read = new EvidenceReader(scheme, units).Read(stream, "facts.ndjson", EvidenceFormat.Ndjson);
        read.Diagnostics.ShouldBeEmpty();
        return [.. read.Facts];
    }

    private TimeView View() => Lines["view"].SingleOrDefault()?.Split(' ') is [string asOf, string asKnown]
        ? new(DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(asKnown, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        : TimeView.Everything;
}
