namespace Assessment.Cli.Tests.Commands;

public sealed class TemplateCommandTests
{
    [Fact]
    public void Csv_has_an_example_of_each_kind()
    {
        using Workplace workplace = River.Workplace();
        workplace.Run("template river.yaml").Out.ShouldMatchApproved(options => options.WithFileExtension("csv"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public void The_examples_are_accepted_as_evidence(string format)
    {
        using Workplace workplace = River.Workplace().With("units.yaml", "units: [ { id: unit-1, kind: 乡镇 } ]\n");
        workplace.With($"facts.{format}", workplace.Run($"template river.yaml --format {format}").Out);
        workplace.Run($"score river.yaml --units units.yaml --evidence facts.{format} --brief").Code.ShouldBe(0);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_take_for_a_formula_is_disarmed()
    {
        using Workplace workplace = new Workplace().With("river.yaml", River.Scheme.Replace("text: 巡河发现问题未及时交办的", "text: =1+1 巡河发现问题未及时交办的", StringComparison.Ordinal));
        workplace.Run("template river.yaml").Out.ShouldContain(",'=1+1");
    }
}
