namespace Assessment.Rules.Tests.HouseRules;

public sealed class HouseRuleTests
{
    // What the schema's library is not asked a second time, since it counts by the process; no result depends on it.
    private const string Remembered = "Assessment.Rules.Reading.SoundTexts.Known";

    [Theory]
    [InlineData("Assessment.Model")]
    [InlineData("Assessment.Rules")]
    public void Every_class_is_abstract_or_sealed(string assembly) =>
        HouseRule.UnsealedClasses(SourceTypes.Of(assembly)).ShouldBeEmpty();

    [Theory]
    [InlineData("Assessment.Model")]
    [InlineData("Assessment.Rules")]
    public void No_property_has_a_public_setter(string assembly) =>
        HouseRule.PublicSetters(SourceTypes.Of(assembly)).ShouldBeEmpty();

    [Theory]
    [InlineData("Assessment.Model")]
    [InlineData("Assessment.Rules")]
    public void No_static_field_can_change(string assembly) =>
        HouseRule.MutableStatics(SourceTypes.Of(assembly)).Except([Remembered]).ShouldBeEmpty();

    [Theory]
    [InlineData("Assessment.Model")]
    [InlineData("Assessment.Rules")]
    public void No_line_names_double_or_float(string assembly) =>
        SourceLines.Of(assembly).Where(HouseRule.NamesBinaryFraction).ShouldBeEmpty();

    [Theory]
    [InlineData("Assessment.Model")]
    [InlineData("Assessment.Rules")]
    [InlineData("Assessment.Cli")]
    public void No_line_lets_a_file_say_which_code_runs(string assembly) =>
        SourceLines.Of(assembly).Where(HouseRule.LetsFilesRunCode).ShouldBeEmpty();

    [Theory]
    [InlineData("Regex.IsMatch(text, pattern)")]
    [InlineData("Activator.CreateInstance(Type.GetType(name))")]
    [InlineData("new DataTable().Compute(formula, \"\")")]
    public void Such_a_line_is_found(string line) => HouseRule.LetsFilesRunCode(line).ShouldBeTrue();
}
