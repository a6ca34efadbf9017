using System.Collections.Immutable;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Reading;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A sample of the repository, ready to be sealed.</summary>
internal sealed record Sample(string Rules, string Units, string Evidence, string Decisions)
{
    internal static ImmutableSortedDictionary<string, Sample> All { get; } = new Dictionary<string, Sample>
    {
        ["shi-dui-xian-2018"] = new("indicators/shi-dui-xian/2018/counties.yaml", "samples/shi-dui-xian-2018/units.yaml", "samples/shi-dui-xian-2018/evidence.ndjson", ""),
        ["luoyang-2018-counties"] = new("indicators/luoyang/2018/counties.yaml", "samples/luoyang-2018/counties.units.yaml", "samples/luoyang-2018/counties.evidence.ndjson", ""),
        ["luoyang-2018-departments"] = new("indicators/luoyang/2018/departments.yaml", "samples/luoyang-2018/departments.units.yaml", "samples/luoyang-2018/departments.evidence.ndjson", ""),
        ["lushan-2022-townships"] = new("indicators/lushan/2022/townships.yaml", "samples/lushan-2022/townships.units.yaml", "samples/lushan-2022/townships.evidence.ndjson", "samples/lushan-2022/decisions.yaml"),
        ["lushan-2022-departments"] = new("indicators/lushan/2022/departments.yaml", "samples/lushan-2022/departments.units.yaml", "samples/lushan-2022/departments.evidence.ndjson", "samples/lushan-2022/decisions.yaml"),
        ["lushan-2022-peace-law-townships"] = new("indicators/lushan/2022/peace-law-townships.yaml", "samples/lushan-2022/townships.units.yaml", "samples/lushan-2022/peace-law-townships.evidence.ndjson", "samples/lushan-2022/decisions.yaml"),
        ["lushan-2022-peace-law-departments"] = new("indicators/lushan/2022/peace-law-departments.yaml", "samples/lushan-2022/peace-law-departments.units.yaml", "samples/lushan-2022/peace-law-departments.evidence.ndjson", "samples/lushan-2022/decisions.yaml"),
        ["xx-county-2023"] = new("indicators/xx-county/2023/party-building.yaml", "samples/xx-county-2023/units.yaml", "samples/xx-county-2023/evidence.ndjson", "")
        {
            Grading = new("indicators/xx-county/2023/grades.yaml", "samples/xx-county-2023/grading/scored.subjects.yaml", "", "samples/xx-county-2023/grading/scored.decisions.yaml"),
        },
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>What is graded beside it; null for nothing.</summary>
    internal GradingSample? Grading { get; init; }

    /// <summary>The sample's input, with its files changed on the way in.</summary>
    internal SealInput Input(Func<string, string>? rules = null, Func<string, string>? evidence = null)
    {
        RuleFile file = new(Rules, (rules ?? Same)(Repository.Text(Rules)));
        Scheme scheme = SchemeReader.Read(file.Text, file.Name, Limits.Default, _ => []).Value.ShouldNotBeNull();
        IReadOnlyList<Unit> units = UnitsReader.Read(Repository.Text(Units), Units, scheme).Value.ShouldNotBeNull();
        Decisions decided = Decisions.Length == 0
            ? Model.Decisions.None
            : DecisionsReader.Read(Repository.Text(Decisions), Decisions, scheme, units).Value.ShouldNotBeNull();
        EvidenceReader reader = new(scheme, units);
        using MemoryStream content = new(Encoding.UTF8.GetBytes((evidence ?? Same)(Repository.Text(Evidence))));
        EvidenceResult facts = reader.Read(content, Evidence, EvidenceFormat.Ndjson);
        facts.Diagnostics.ShouldBeEmpty();
        return new SealInput { Rules = file, Units = units, Facts = facts.Facts, WithoutFact = reader.WithoutFact, Decisions = decided, Grading = Grading?.Material(rules) };
    }

    /// <summary>The sample sealed.</summary>
    internal AssessmentRecord Seal() => Sealed(Input());

    internal static AssessmentRecord Sealed(SealInput input)
    {
        ReadResult<AssessmentRecord> record = AssessmentRecord.Seal(input);
        return record.Value.ShouldNotBeNull(string.Join('\n', record.Diagnostics.Select(fault => fault.Message(Language.English))));
    }

    private static string Same(string text) => text;
}
