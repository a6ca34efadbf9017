using Assessment.Model;
using Assessment.Rules.Tests.Diagnostics;

namespace Assessment.Rules.Tests.Checking;

/// <summary>Every code of the checker has a bad file that provokes it and approved wordings.</summary>
public sealed class CodeTests
{
    public static TheoryData<string> Codes { get; } = [.. DiagnosticCodes.Of("Assessment.Rules.Checking").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_a_bad_file(string code) => BadFile.Names().ShouldContain(name => name.StartsWith(code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_is_worded_in_both_languages(string code) =>
        string.Join("\n\n", BadFile.Names().Where(name => name.StartsWith(code, StringComparison.Ordinal)).Take(2).Select(Wording))
            .ShouldMatchApproved(options => options.NoDiff().WithFilenameGenerator((_, _, type, extension) => $"{code}.{type}.{extension}").SubFolder("worded"));

    private static string Wording(string name)
    {
        BadFile file = BadFile.Read(name);
        Diagnostic diagnostic = file.Diagnostics().First(diagnostic => diagnostic.Descriptor.Code == file.Code);
        return $"""
            {name}
              {diagnostic.Message(Language.Chinese)}
              {diagnostic.Help(Language.Chinese)}
              {diagnostic.Message(Language.English)}
              {diagnostic.Help(Language.English)}
            """;
    }
}
