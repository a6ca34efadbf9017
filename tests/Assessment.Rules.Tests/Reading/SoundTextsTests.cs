using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading;

public sealed class SoundTextsTests
{
    [Fact]
    public void A_text_that_was_found_right_is_not_validated_again()
    {
        int times = 0;
        string text = $"sound {Guid.NewGuid()}";
        SoundTexts.Check(text, Validate).ShouldBeEmpty();
        SoundTexts.Check(text, Validate).ShouldBeEmpty();
        SoundTexts.Check(text + " ", Validate).ShouldBeEmpty();
        times.ShouldBe(2);

        ImmutableArray<Diagnostic> Validate()
        {
            times++;
            return [];
        }
    }

    [Fact]
    public void One_that_was_found_wrong_is_wrong_again()
    {
        Diagnostic fault = Diagnostic.Of(SchemaDiagnostics.NotBySchema, SourceSpan.None, "a", "b");
        string text = $"wrong {Guid.NewGuid()}";
        SoundTexts.Check(text, () => [fault]).ShouldBe([fault]);
        SoundTexts.Check(text, () => [fault]).ShouldBe([fault]);
    }
}
