namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Two evaluators, written apart from one another, agree on all that the repository has.</summary>
public sealed class RepositoryPairsTests
{
    public static TheoryData<string> CaseFiles { get; } = [.. RepositoryPairs.CaseFiles()];

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Both_agree_on_the_cases(string path) =>
        RepositoryPairs.OfCases(path).SelectMany(pair => pair.Disagreements()).ShouldBeEmpty();

    [Theory]
    [InlineData("indicators/lushan/2022/townships.yaml", "lushan-2022/townships.units.yaml", "lushan-2022/townships.evidence.ndjson", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/lushan/2022/departments.yaml", "lushan-2022/departments.units.yaml", "lushan-2022/departments.evidence.ndjson", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/lushan/2022/peace-law-townships.yaml", "lushan-2022/townships.units.yaml", "lushan-2022/peace-law-townships.evidence.ndjson", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/lushan/2022/peace-law-departments.yaml", "lushan-2022/peace-law-departments.units.yaml", "lushan-2022/peace-law-departments.evidence.ndjson", "lushan-2022/decisions.yaml")]
    [InlineData("indicators/xx-county/2023/party-building.yaml", "xx-county-2023/units.yaml", "xx-county-2023/evidence.ndjson", null)]
    [InlineData("indicators/luoyang/2018/counties.yaml", "luoyang-2018/counties.units.yaml", "luoyang-2018/counties.evidence.ndjson", null)]
    [InlineData("indicators/luoyang/2018/departments.yaml", "luoyang-2018/departments.units.yaml", "luoyang-2018/departments.evidence.ndjson", null)]
    [InlineData("indicators/shi-dui-xian/2018/counties.yaml", "shi-dui-xian-2018/units.yaml", "shi-dui-xian-2018/evidence.ndjson", null)]
    [InlineData("samples/language/schemes/contractor.yaml", "language/schemes/contractor.units.yaml", "language/schemes/contractor.evidence.ndjson", null)]
    [InlineData("samples/language/schemes/river-chief.yaml", "language/schemes/river-chief.units.yaml", "language/schemes/river-chief.evidence.ndjson", null)]
    [InlineData("samples/language/schemes/work-safety.yaml", "language/schemes/work-safety.units.yaml", "language/schemes/work-safety.evidence.ndjson", null)]
    public void Both_agree_on_the_sample(string scheme, string units, string evidence, string? decisions) =>
        RepositoryPairs.Sample(scheme, units, evidence, decisions).Disagreements().ShouldBeEmpty();
}
