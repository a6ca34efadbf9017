using Assessment.Model;

namespace Assessment.Rules.Tests.Explaining;

/// <summary>A small scheme and a sheet by it, made by hand, so that explaining is tested apart from scoring.</summary>
internal static class SampleSheet
{
    internal static readonly Clause Patrol = new()
    {
        Id = "R1-a",
        Text = "河长每月巡河不少于2次，每少一次扣0.1分，最多扣0.3分。",
        Effect = new Effect.Deduct(new Amount.Fixed(Number(0.1m), SourceSpan.None)),
        Counting = new Counting.PerMissing("次", Number(2), RequiredIn.EachMonth),
        WhenMissing = WhenMissing.Pending,
        Span = Line(21),
    };

    internal static readonly Clause Water = new()
    {
        Id = "R2-a",
        Text = "水质达标率95%以上得4分，85%（含）—95%得2分，85%以下不得分。",
        Effect = new Effect.Mark(new Amount.Bands(new Quantity.OfFact("waterQuality", SourceSpan.None), [], null, SourceSpan.None)),
        Counting = new Counting.Once(),
        WhenMissing = WhenMissing.Pending,
        Span = Line(33),
    };

    internal static Scheme Scheme => new()
    {
        Format = 1,
        Id = "qingshui/2025/river",
        Title = "清水县2025年河长制工作考核细则",
        Period = new AssessedPeriod(2025, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
        Source = new DocumentSource("清水县2025年河长制工作考核细则", "清水县河长办", "", "", ""),
        Total = Number(10),
        Units = new UnitVocabulary([new NamedTitle("乡镇", "乡镇、街道", SourceSpan.None)], [], [], [], []),
        Evidence = new EvidenceVocabulary([new AttributeDefinition("waterQuality", "水质达标率", AttributeType.Measure, [], "", null, SourceSpan.None)], [], []),
        Indicators = [],
        Span = SourceSpan.WholeFile("river.yaml"),
    };

    internal static ScoreSheet Sheet => new()
    {
        Scheme = "qingshui/2025/river",
        Unit = Unit.Of("qinghe", "乡镇") with { Name = "清河乡" },
        Start = 4,
        Total = Item("total", "", 0, 10, 5.7m),
        Items =
        [
            Item("R1", "巡河", 1, 4, 3.7m) with { Start = 4 },
            Item("R2", "水质", 1, 4, 2),
            Item("R3", "通报批评", 1, 2, 0),
        ],
        Lines =
        [
            new ScoreLine("R1", LineKind.Deduction, Patrol, -0.5m, -0.3m, CutReason.ClauseLimit, [Fact("f1", new DateOnly(2025, 5, 3), 19)],
                new LineArithmetic { Rate = 0.1m, Times = 5, Label = "次", Parts = [new PartCount("2025-01", 1, 2, false), new PartCount("2025-02", 2, 2, true)] }),
            new ScoreLine("R2", LineKind.Mark, Water, 2, 2, CutReason.None, [Fact("f2", null, 1) with { Attributes = Fact("", null, 1).Attributes.Add("waterQuality", new FactValue.Measure(46, 50)) }],
                new LineArithmetic { Rate = 2, Times = 1, Row = "[85%, 95%)", Measured = new MeasuredValue(46, 50, true) }),
        ],
    };

    internal static ItemScore Item(string id, string title, int depth, decimal points, decimal score) => new()
    {
        Id = id,
        Indicator = depth == 0 ? null : new Indicator { Id = id, Title = title, Points = Number(points), Span = SourceSpan.None },
        Depth = depth,
        Points = points,
        State = ItemState.Scored,
        Score = score,
        Settled = score,
        Lowest = score,
        Highest = score,
    };

    internal static Quantity Number(decimal value) => new Quantity.Number(value, false, SourceSpan.None);

    private static Fact Fact(string id, DateOnly? on, int count) =>
        new() { Id = id, Unit = "qinghe", Kind = "", On = on, Count = count, By = "河长办", References = ["巡河台账第3册"] };

    private static SourceSpan Line(int line) => SourceSpan.OfLine("river.yaml", line);
}
