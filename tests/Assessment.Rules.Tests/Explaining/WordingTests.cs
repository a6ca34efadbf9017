using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Tests.Explaining;

public sealed class WordingTests
{
    public static TheoryData<StateReasonKind> Reasons => [.. Enum.GetValues<StateReasonKind>()];

    public static TheoryData<LineKind> Lines => [.. Enum.GetValues<LineKind>()];

    public static TheoryData<CutReason> Cuts => [.. Enum.GetValues<CutReason>().Except([CutReason.None])];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_for_a_state_has_words(StateReasonKind kind)
    {
        ItemScore item = SampleSheet.Item("R1", "巡河", 1, 4, 0) with { State = ItemState.Pending, Score = null, Reason = new StateReason(kind, "R1-a") };
        StateText.Sentence(item, Terms(Language.Chinese)).ShouldStartWith("待定：");
        StateText.Sentence(item, Terms(Language.English)).ShouldStartWith("pending: ");
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_kind_of_line_has_words(LineKind kind)
    {
        ItemScore item = SampleSheet.Item("R1", "巡河", 1, 4, 0);
        LineText.Sentence(Line(kind, CutReason.None), item, Terms(Language.Chinese)).ShouldNotBeEmpty();
        LineText.Sentence(Line(kind, CutReason.None), item, Terms(Language.English)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Every_cut_says_what_was_asked_for_and_what_counts(CutReason cut)
    {
        CutText.Sentence(Line(LineKind.Deduction, cut), Terms(Language.Chinese)).ShouldSatisfyAllConditions(
            sentence => sentence.ShouldStartWith("应扣1分，"),
            sentence => sentence.ShouldEndWith("，实扣0分"));
        CutText.Sentence(Line(LineKind.Deduction, cut), Terms(Language.English)).ShouldEndWith(": 0 counts");
    }

    [Theory]
    [InlineData("2", "2.00")]
    [InlineData("57.767", "57.767")]
    [InlineData("-0.1250", "-0.125")]
    [InlineData("0.00005", "0.00")]
    [InlineData("78.98555", "78.99")]
    [InlineData("-0.00001", "0.00")]
    public void A_score_has_the_decimals_it_needs_up_to_four_and_two_otherwise(string value, string printed) => Figure.Score(Decimal(value)).ShouldBe(printed);

    [Theory]
    [InlineData("0.50", "0.5")]
    [InlineData("0.0125", "0.0125")]
    [InlineData("0.33333", "≈0.3333")]
    [InlineData("-2", "-2")]
    public void An_amount_has_the_decimals_it_needs_up_to_four(string value, string printed) => Figure.Exact(Decimal(value)).ShouldBe(printed);

    [Theory]
    [InlineData("1", "3", "1/3 ≈ 0.3333")]
    [InlineData("1", "4", "0.25")]
    [InlineData("-124666666667", "10000000000", "≈-12.4667")]
    public void A_fraction_is_shown_where_it_is_short(string numerator, string denominator, string printed) =>
        ArithmeticText.Value(new MeasuredValue(Decimal(numerator), Decimal(denominator), false)).ShouldBe(printed);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("督查3期", 7)]
    [InlineData("〔2018〕４号", 12)]
    [InlineData("e\u0301", 1)]
    public void A_Chinese_character_takes_two_columns(string text, int width) => DisplayWidth.Of(text).ShouldBe(width);

    [Theory]
    [InlineData("每次扣0.5分。", 12, "每次扣0.5分。")]
    [InlineData("每次扣，每件扣。", 6, "每次扣，|每件扣。")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("", 8, "")]
    public void Lines_break_between_words_and_not_before_a_closing_sign(string text, int width, string lines) =>
        string.Join('|', LineBreaks.In(text, width)).ShouldBe(lines);

    [Theory]
    [InlineData("督查\n通报", "督查 通报")]
    [InlineData("a\u001b[31mb", "a\\u001b[31mb")]
    [InlineData("a\u202eb", "a\\u202eb")]
    [InlineData("a\U000E0041b", "a\\U000e0041b")]
    [InlineData("𠀀字", "𠀀字")]
    public void Text_from_files_comes_out_harmless(string text, string printed) => Printable.Line(text).ShouldBe(printed);

    [Theory]
    [InlineData("2025-Q1", "第1季度 1/2")]
    [InlineData("2025-H2", "下半年 1/2")]
    [InlineData("2025-W07", "第7周 1/2")]
    [InlineData("2025-11", "11月 1/2")]
    [InlineData("2025", "全年 1/2")]
    [InlineData("清河乡", "清河乡 1/2")]
    public void Periods_are_named_as_people_name_them(string name, string printed)
    {
        LineArithmetic figures = new() { Rate = 1, Times = 1, Parts = [new PartCount(name, 1, 2, false)] };
        PartsText.Sentence(Line(LineKind.Deduction, CutReason.None) with { Arithmetic = figures }, Terms(Language.Chinese)).ShouldBe($"未达到：{printed}（实有/须有）");
    }

    private static SchemeTerms Terms(Language language) => new(SampleSheet.Scheme, language);

    private static ScoreLine Line(LineKind kind, CutReason cut) => new("R1", kind, SampleSheet.Patrol, -1, 0, cut, [], null);

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
