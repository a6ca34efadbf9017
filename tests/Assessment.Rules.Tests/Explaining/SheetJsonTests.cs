using System.Buffers;
using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Tests.Explaining;

public sealed class SheetJsonTests
{
    [Fact]
    public void A_sheet_as_data_carries_clause_figures_and_evidence_of_each_line()
    {
        using JsonDocument sheet = JsonDocument.Parse(Json(SampleSheet.Sheet));
        sheet.RootElement.GetProperty("lines")[1].GetRawText().ShouldMatchApproved(options => options.WithFileExtension("json"));
    }

    [Fact]
    public void Keys_stand_in_fixed_order()
    {
        using JsonDocument sheet = JsonDocument.Parse(Json(SampleSheet.Sheet));
        string.Join(' ', sheet.RootElement.EnumerateObject().Select(property => property.Name))
            .ShouldBe("scheme title year file unit complete start total items lines outcomes bars refused unused");
    }

    [Theory]
    [InlineData("a\u202eb", "a\\u202Eb")]
    [InlineData("a\u001b[31mb", "a\\u001B[31mb")]
    [InlineData("清河", "清河")]
    public void Characters_that_could_mislead_a_reader_are_escaped(string name, string written)
    {
        ScoreSheet sheet = SampleSheet.Sheet;
        Json(sheet with { Unit = sheet.Unit with { Name = name } }).ShouldContain($"\"name\": \"{written}\"");
    }

    [Fact]
    public void Equal_figures_are_written_alike()
    {
        ScoreSheet sheet = SampleSheet.Sheet;
        Json(sheet with { Start = 4.00m }).ShouldBe(Json(sheet));
    }

    private static string Json(ScoreSheet sheet)
    {
        ArrayBufferWriter<byte> bytes = new();
        using Utf8JsonWriter writer = new(bytes, SheetJson.Options);
        SheetJson.Write(SampleSheet.Scheme, sheet, writer);
        writer.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
