using Assessment.Rules.Checking.Quotes;

namespace Assessment.Rules.Tests.Checking;

public sealed class QuotedNumbersTests
{
    [Theory]
    [InlineData("每次扣0.5分", "0.5")]
    [InlineData("每次扣０．５分", "0.5")]
    [InlineData("扣2分，最多扣10分", "2 10")]
    [InlineData("完成目标的75%-100%", "0.75 1")]
    [InlineData("完成率92％—98％得0.1分", "0.92 0.98 0.1")]
    [InlineData("合格率75-100%", "75 1")]
    [InlineData("每降低1个百分点扣0.5分", "1 0.01 0.5")]
    [InlineData("下降两个百分点", "2 0.02")]
    [InlineData("不低于百分之七十五", "0.75 75 100")]
    [InlineData("不低于百分之75.5", "0.755 75.5 100")]
    [InlineData("死亡率千分之五以下", "0.005 5 1000")]
    [InlineData("误差5‰", "0.005")]
    [InlineData("三分之二以上", "0.6666666666666666666666666667 2 3")]
    [InlineData("2/3以上", "0.6666666666666666666666666667 2 3")]
    [InlineData("全年至少四次", "4")]
    [InlineData("超过六个月", "6")]
    [InlineData("十个工作日", "10")]
    [InlineData("十二次", "12")]
    [InlineData("二十五人次", "25")]
    [InlineData("一百二十件", "120")]
    [InlineData("一百零五件", "105")]
    [InlineData("三千五百元", "3500")]
    [InlineData("两次以上", "2")]
    [InlineData("贰拾伍元", "25")]
    [InlineData("二〇一八年度", "2018 24216")]
    [InlineData("零点五分", "0.5")]
    [InlineData("奖励10万元", "10 100000 0.001")]
    [InlineData("总投资1亿元以上", "1 100000000 10000")]
    [InlineData("奖励三万元", "30000")]
    [InlineData("八成以上", "8 0.8")]
    [InlineData("减半扣分", "0.5")]
    [InlineData("加倍扣分", "2")]
    [InlineData("加扣一倍", "2 1")]
    [InlineData("按百分制折算", "100 100")]
    [InlineData("每半年一次", "6 0.5 1")]
    [InlineData("满一年", "1 12")]
    [InlineData("落实到位的得分", "")]
    public void The_numbers_of_a_text_are_found(string text, string expected) =>
        string.Join(' ', QuotedNumbers.In(text).Select(number => FigureText.Of(number.Value))).ShouldBe(expected);

    [Theory]
    [InlineData("扣０．５分", "０．５")]
    [InlineData("不低于75％", "75％")]
    [InlineData("不低于百分之七十五", "百分之七十五")]
    [InlineData("每降低1个百分点", "1个百分点")]
    public void A_number_is_quoted_as_it_stands(string text, string quotation) =>
        QuotedNumbers.In(text).ShouldContain(number => number.Text == quotation);

    [Theory]
    [InlineData("电话：13812345678901234567890")]
    [InlineData("一二三四五六七八九一二三四五六七八九")]
    [InlineData("亿亿亿亿亿亿亿亿亿亿亿亿")]
    [InlineData("99999999999999亿")]
    [InlineData("百分之")]
    [InlineData("1/0")]
    [InlineData("三分之")]
    public void A_text_without_sense_does_no_harm(string text) => Should.NotThrow(() => QuotedNumbers.In(text));
}
