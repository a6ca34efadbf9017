namespace Assessment.Rules.Tests.Indicators;

public sealed class DocumentTextTests
{
    private static readonly DocumentText Subject = new("""
        <ol style="list-style-type: none"><li>1. 每月召开 1次<br/>会议;</li></ol>
        贯彻<中共某市委关于
        人才的意见>任务分工	市委
        """);

    [Theory]
    [InlineData("1. 每月召开1次会议", true)]
    [InlineData("贯彻<中共某市委关于人才的意见>任务分工", true)]
    [InlineData("每月…人才…分工", true)]
    [InlineData("人才…每月", false)]
    [InlineData("每季度召开1次会议", false)]
    public void Words_are_found_whatever_markup_and_white_space_lie_between(string quotation, bool expected) =>
        Subject.Quotes(quotation).ShouldBe(expected);
}
