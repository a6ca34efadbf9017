using Assessment.Model;
using Assessment.Rules.Cases;
using Assessment.Rules.Tests.Properties;
using Assessment.Rules.Tests.Reading;
using Assessment.Rules.Tests.SecondOpinion;

namespace Assessment.Rules.Tests.Scoring;

/// <summary>All samples and cases whose rules score every unit by itself have the same sheets when they are scored while they are read.</summary>
public sealed class StreamedSampleTests
{
    public static TheoryData<string> CaseFiles { get; } = [.. RepositoryPairs.CaseFiles()];

    [Theory]
    [InlineData("indicators/lushan/2022/townships.yaml", "lushan-2022/townships", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/lushan/2022/departments.yaml", "lushan-2022/departments", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/lushan/2022/peace-law-departments.yaml", "lushan-2022/peace-law-departments", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/luoyang/2018/counties.yaml", "luoyang-2018/counties", null)]
    [InlineData("indicators/luoyang/2018/departments.yaml", "luoyang-2018/departments", null)]
    [InlineData("samples/language/schemes/contractor.yaml", "language/schemes/contractor", null)]
    [InlineData("samples/language/schemes/river-chief.yaml", "language/schemes/river-chief", null)]
    [InlineData("samples/language/schemes/work-safety.yaml", "language/schemes/work-safety", null)]
    public void A_sample_has_the_same_sheets(string scheme, string sample, string? decisions) =>
        Held(scheme, $"samples/{sample}.units.yaml", $"samples/{sample}.evidence.ndjson", decisions);

    [Theory]
    [InlineData("indicators/lushan/2022/peace-law-townships.yaml", "lushan-2022/townships.units.yaml", "lushan-2022/peace-law-townships.evidence.ndjson", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/xx-county/2023/party-building.yaml", "xx-county-2023/units.yaml", "xx-county-2023/evidence.ndjson", null)]
    [InlineData("indicators/shi-dui-xian/2018/counties.yaml", "shi-dui-xian-2018/units.yaml", "shi-dui-xian-2018/evidence.ndjson", null)]
    public void So_has_one_with_files_of_other_names(string scheme, string units, string evidence, string? decisions) =>
        Held(scheme, $"samples/{units}", $"samples/{evidence}", decisions);

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void So_have_the_cases(string path)
    {
        CaseFile file = CaseFile.Read(Repository.Text(path), path).Value.ShouldNotBeNull();
        Scheme scheme = Open(Path.Combine(Path.GetDirectoryName(path) ?? "", file.Scheme)).Scheme;
        foreach (Case @case in file.Cases)
        {
            CaseContent content = CaseContent.Of(@case, scheme);

            // Whom they replaced is gone.
            IEnumerable<string> lines = content.Facts.GroupBy(fact => fact.Unit, StringComparer.Ordinal).SelectMany(facts => facts).Select(fact => FactLines.Of(fact with { Replaces = null }));
            Held(new BothWays(RuleSet.Compile(scheme, content.Decisions), content.Units, TimeView.Everything, string.Join('\n', lines)));
        }
    }

    private static void Held(string schemePath, string units, string evidence, string? decisions)
    {
        Scheme scheme = Open(schemePath).Scheme;
        IReadOnlyList<Unit> all = UnitsReader.Read(Repository.Text(units), units, scheme).Value.ShouldNotBeNull();
        Decisions? decided = decisions is null ? null : DecisionsReader.Read(Repository.Text($"samples/{decisions}"), decisions, scheme).Value;
        Held(new BothWays(RuleSet.Compile(scheme, decided), all, TimeView.Everything, string.Join('\n', FactLines.ByUnit(Repository.Text(evidence)))));
    }

    // Rules for which units meet are refused, whatever the evidence.
    private static void Held(BothWays both)
    {
        if (both.Rules.ScoresUnitsApart)
        {
            both.ShouldAgree();
        }
        else
        {
            Should.Throw<ArgumentException>(() => new StreamedScoring(both.Rules, both.Units, both.View)).ParamName.ShouldBe("rules");
        }
    }

    private static RuleSet Open(string path) => Generated.Compiled(Repository.Text(path), seed: 0);
}
