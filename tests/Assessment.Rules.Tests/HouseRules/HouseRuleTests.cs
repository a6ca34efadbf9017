namespace Assessment.Rules.Tests.HouseRules;

public sealed class HouseRuleTests
{
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
        HouseRule.MutableStatics(SourceTypes.Of(assembly)).ShouldBeEmpty();

    [Theory]
    [InlineData("Assessment.Model")]
    [InlineData("Assessment.Rules")]
    public void No_line_names_double_or_float(string assembly) =>
        SourceLines.Of(assembly).Where(HouseRule.NamesBinaryFraction).ShouldBeEmpty();
}
