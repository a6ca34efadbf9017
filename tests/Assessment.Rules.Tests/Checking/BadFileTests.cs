using Assessment.Model;

namespace Assessment.Rules.Tests.Checking;

public sealed class BadFileTests
{
    public static TheoryData<string> Names { get; } = [.. BadFile.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_one_mistake_is_told_that_mistake_at_its_place(string name)
    {
        BadFile file = BadFile.Read(name);
        SourceSpan span = file.Diagnostics().Single(diagnostic => diagnostic.Descriptor.Code == file.Code).Span;
        (span.File, span.Line, span.Column).ShouldBe((name, file.Line, file.Column));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_one_mistake_is_told_no_other(string name)
    {
        BadFile file = BadFile.Read(name);
        file.Diagnostics()
            .Where(diagnostic => diagnostic.Descriptor.Severity > Severity.Information && diagnostic.Descriptor.Code != file.Code)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_file_is_named_after_its_mistake(string name) => name.ShouldStartWith($"{BadFile.Read(name).Code}-");
}
