using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Checking;

/// <summary>What is right is not blamed.</summary>
public sealed class FaultlessTests
{
    public static TheoryData<string> Schemes => ExampleTests.Schemes;

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_scheme_of_the_repository_has_no_fault(string path) =>
        SchemeReader.Read(Repository.Text(path), path).Value.ShouldNotBeNull().Faults().ShouldBeEmpty();

    [Fact]
    public void The_scheme_of_the_language_reference_has_no_fault()
    {
        string example = Repository.Text("docs/language.en.md").Split("```yaml\n")[1].Split("```")[0];
        SchemeReader.Read(example, "river.yaml").Value.ShouldNotBeNull().Faults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bonus beyond the total", "  - { id: R1, title: 巡河, points: 10 }\n  - { id: R2, title: 加分, extra: { max: 3 } }")]
    [InlineData("a block on another scale", "  - { id: R1, title: 巡河, points: 10, scale: 0.1, indicators: [{ id: R1.1, title: 日常, points: 100 }] }")]
    [InlineData("weights", "  - { id: R1, title: 考核得分, points: 100, weight: 0.0875 }\n  - { id: R2, title: 领导评价, points: 100, weight: 0.0125 }")]
    [InlineData("points that are dropped", "  - { id: R1, title: 巡河, points: 8 }\n  - { id: R2, title: 水库, points: 2, appliesTo: [有水库], notApplicable: drop }")]
    [InlineData("points that go to the siblings", "  - { id: R1, title: 巡河, points: 8 }\n  - { id: R2, title: 水库, points: 2, appliesTo: [有水库], notApplicable: rescale }")]
    [InlineData("a lost text", "  - { id: R1, title: 巡河, points: 8 }\n  - { id: R2, title: 缺失, points: 2, placeholder: true }")]
    [InlineData("points of the parts in the text of the block", "  - { id: R1, title: 巡河（4分）、水质（6分）, points: 10 }")]
    [InlineData("an amount in the text of an item", "  - { id: R1, title: 巡河, points: 10, text: 未巡河的，每次扣0.5分。 }")]
    [InlineData("a threshold in the text of an item", "  - { id: R1, title: 巡河, points: 10, text: 测评60分以上为合格，5分钟内到岗，每项2分。 }")]
    public void Points_sum_with(string what, string indicators) => Draft.Of(indicators).Faults().ShouldBeEmpty(what);

    [Theory]
    [InlineData("bands in any order", "      - { id: a, text: 90%以上得10分，60%—90%得4分。, score: { of: rate, bands: { \"[0%, 60%)\": 0, \"[90%, )\": 10, \"[60%, 90%)\": 4 } } }")]
    [InlineData("bands that leave the high side open", "      - { id: a, text: 不足60%的，扣4分。, deduct: { of: rate, bands: { \"[0%, 60%)\": 4 } } }")]
    [InlineData("bands of whole numbers", "      - { id: a, text: 第1名得10分，第2、3名得5分，其余得2分。, score: { of: { rank: rate, first: highest }, bands: { \"1\": 10, \"[2, 3]\": 5, \"[4, )\": 2 } } }")]
    [InlineData("a table for the values that where lets through", "      - { id: a, text: 省级、市级通报扣2分、1分。, where: { level: [省级, 市级] }, deduct: { by: level, table: { 省级: 2, 市级: 1 } } }")]
    [InlineData("a limit of all points of the item", "      - { id: a, text: 每次扣0.5分，扣完为止。, deduct: 0.5, per: 次, limit: 10 }")]
    [InlineData("the whole item for a text that says so", "      - { id: a, text: 未巡河的，该项不得分。, deduct: 10 }")]
    [InlineData("words for numbers", "      - { id: a, text: 每半年至少两次，每少一次扣半分。, deduct: 0.5, perMissing: { label: 次, required: 2, in: each-half } }")]
    [InlineData("a range that ends as a percentage", "      - { id: a, text: 完成60-90%的，扣4分。, deduct: { of: rate, bands: { \"[60%, 90%)\": 4 } } }")]
    [InlineData("free occurrences named by the first that counts", "      - { id: a, text: 第四次起，每次扣0.5分。, deduct: 0.5, per: { label: 次, free: 3 } }")]
    [InlineData("marks for different units", "      - { id: a, text: 评分。, appliesTo: [乡镇], score: { stated: [0, points] } }\n      - { id: b, text: 评分。, appliesTo: [街道], score: { stated: [0, points] } }")]
    public void A_clause_may_have(string what, string clause) =>
        Draft.OfClauses(clause).Faults().ShouldBeEmpty(what);

    [Theory]
    [InlineData("where: { delay: \"(0, )\" }, ", false)]
    [InlineData("where: { delay: \"[0, )\" }, ", true)]
    [InlineData("", true)]
    public void A_zero_base_is_asked_for_unless_the_condition_keeps_it_out(string where, bool isTold) =>
        SchemeChecker.Check(Draft.OfClauses($"      - {{ id: a, text: 按与迟报之比扣分。, {where}deduct: {{ ratio: [count, delay] }} }}"))
            .Any(diagnostic => diagnostic.Descriptor.Code == "ASM2113").ShouldBe(isTold);
}
