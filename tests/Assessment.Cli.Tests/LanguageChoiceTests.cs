using System.Globalization;
using Assessment.Model;

namespace Assessment.Cli.Tests;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("zh_CN.UTF-8", Language.Chinese)]
    [InlineData("C.UTF-8", Language.Chinese)]
    [InlineData("POSIX", Language.Chinese)]
    [InlineData("", Language.Chinese)]
    [InlineData("en_US.UTF-8", Language.English)]
    [InlineData("de_DE.UTF-8", Language.English)]
    public void Without_a_word_from_the_user_the_locale_decides(string locale, Language language) =>
        LanguageChoice.Of([], name => name == "LANG" ? locale : null, CultureInfo.InvariantCulture).ShouldBe(language);

    [Theory]
    [InlineData("--lang en", Language.English)]
    [InlineData("--lang=zh", Language.Chinese)]
    [InlineData("--lang:en", Language.English)]
    public void The_user_has_the_first_word(string arguments, Language language) =>
        LanguageChoice.Of(arguments.Split(' '), _ => language == Language.Chinese ? "en_US" : "zh_CN", CultureInfo.InvariantCulture).ShouldBe(language);

    [Fact]
    public void Without_a_locale_of_the_environment_the_culture_decides() =>
        LanguageChoice.Of([], _ => null, new CultureInfo("en-US")).ShouldBe(Language.English);
}
