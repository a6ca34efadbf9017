namespace Assessment.Rules.Tests.Indicators;

/// <summary>The indicator files hold every item of the documents, and the documents' own words.</summary>
public sealed class InventoryTests
{
    [Theory]
    [InlineData("ids-000-a.txt", "lushan/2022/townships.yaml")]
    [InlineData("ids-000-b.txt", "lushan/2022/departments.yaml")]
    [InlineData("ids-000-c.txt", "lushan/2022/peace-law-townships.yaml")]
    [InlineData("ids-000-d.txt", "lushan/2022/peace-law-departments.yaml")]
    [InlineData("ids-002.txt", "shi-dui-xian/2018/counties.yaml")]
    [InlineData("ids-003.txt", "xx-county/2023/party-building.yaml")]
    [InlineData("ids-004-a.txt", "luoyang/2018/counties.yaml")]
    [InlineData("ids-004-b.txt", "luoyang/2018/departments.yaml")]
    public void A_file_has_exactly_the_ids_of_its_list(string list, string file) =>
        IndicatorFile.Of(file).Ids().ShouldBe(IndicatorFile.Listed(list), ignoreOrder: true);

    [Theory]
    [InlineData("lushan/2022/townships.yaml")]
    [InlineData("lushan/2022/departments.yaml")]
    [InlineData("lushan/2022/peace-law-townships.yaml")]
    [InlineData("lushan/2022/peace-law-departments.yaml")]
    [InlineData("shi-dui-xian/2018/counties.yaml")]
    [InlineData("xx-county/2023/party-building.yaml")]
    [InlineData("luoyang/2018/counties.yaml")]
    [InlineData("luoyang/2018/departments.yaml")]
    public void Every_quoted_text_stands_in_the_document(string file)
    {
        IndicatorFile subject = IndicatorFile.Of(file);
        DocumentText document = subject.Document();
        subject.Quotations().ShouldNotBeEmpty();
        subject.Quotations().Where(quotation => !document.Quotes(quotation)).ShouldBeEmpty();
    }
}
