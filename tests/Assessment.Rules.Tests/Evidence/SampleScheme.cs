using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>A scheme made for the tests of evidence: one clause or item for every way to take a fact.</summary>
internal static class SampleScheme
{
    private static readonly SourceSpan Nowhere = SourceSpan.None;

    internal static Scheme Scheme { get; } = new()
    {
        Format = 1,
        Id = "test/2018/sample",
        Title = "样例",
        Period = new AssessedPeriod(2018, new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31)),
        Source = new DocumentSource("样例", "", "", "", ""),
        Total = Number(10),
        Units = new UnitVocabulary(
            [new NamedTitle("县市", "县（市）", Nowhere)],
            [new NamedTitle("农村", "有农村的单位", Nowhere)],
            [new UnitGroup("G1", "全部", ["县市"], [], Nowhere)],
            [],
            [Define("population", AttributeType.Number, range: FromZero), Define("referenceDistrict", AttributeType.Unit)]),
        Evidence = new EvidenceVocabulary(
            [
                Define("severity", AttributeType.Code, ["通报", "诫勉", "处分"]),
                Define("delay", AttributeType.Number, range: FromZero),
                Define("completion", AttributeType.Measure),
                Define("growth", AttributeType.Measure, range: new Interval(-1, true, null, false, "[-100%, )")),
                Define("effort", AttributeType.Flag),
                Define("doneOn", AttributeType.Date),
                Define("remark", AttributeType.Text),
                Define("responsibleUnit", AttributeType.Unit),
            ],
            [new FactKind("accountability", "问责", ["severity", "remark", "effort", "doneOn", "responsibleUnit", "delay", "growth"], Nowhere)],
            ["budget-report"]),
        Parameters = [
            new Parameter("target-rate", "达标率目标", "", "县河长办", [], Nowhere),
            new Parameter("decided", "已定", "", "县河长办", [new ParameterValue("*", 1, Nowhere)], Nowhere),
        ],
        Indicators = [.. Items.Select(item => new Branch.Single(item))],
        Span = Nowhere,
    };

    internal static ImmutableArray<Unit> Units { get; } = [Unit.Of("qinghe", "县市"), Unit.Of("lushan", "县市", "农村")];

    private static ImmutableArray<Indicator> Items =>
    [
        Item("D1.1") with { Clauses = [Clause("D1.1-a")] },
        Item("D1.4") with { Clauses = [Clause("D1.4-a", new Quantity.OfFact("completion", Nowhere)), Clause("D1.4-b") with { On = ["accountability"] }] },
        Item("C5.3") with { Requirements = [new Requirement { Id = "C5.3-r1", Text = "", Test = new RequirementTest.AtMost(Number(0)), Span = Nowhere }] },
        Item("C8.3") with { NotApplicable = NotApplicable.Zero },
    ];

    internal static EvidenceReader Reader() => new(Scheme, Units);

    internal static EvidenceReader Reader(EvidenceLimits limits) => new(Scheme, Units, limits);

    private static Interval FromZero => new(0, true, null, false, "[0, )");

    private static Quantity.Number Number(decimal value) => new Quantity.Number(value, false, Nowhere);

    private static AttributeDefinition Define(string name, AttributeType type, ImmutableArray<string> values = default, Interval? range = null) =>
        new(name, "", type, values.IsDefault ? [] : values, "", range, Nowhere);

    private static Indicator Item(string id) => new() { Id = id, Title = id, Points = Number(2), Span = Nowhere };

    private static Clause Clause(string id, Quantity? amount = null) => new()
    {
        Id = id,
        Text = "",
        Effect = new Effect.Deduct(new Amount.Fixed(amount ?? Number(1), Nowhere)),
        Counting = new Counting.Once(),
        WhenMissing = WhenMissing.Nothing,
        Span = Nowhere,
    };
}
