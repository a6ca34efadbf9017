using System.Collections.Immutable;
using System.Reflection;
using Assessment.Model;
using Assessment.Rules.Grading;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Grading;

public sealed class GradingDiagnosticTests
{
    private const string Folder = "tests/Assessment.Rules.Tests/Grading/Bad";

    public static TheoryData<string> Codes => [.. Descriptors().Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_kind_of_fault_has_a_file_that_provokes_it_and_nothing_else(string code)
    {
        Diagnostic[] found = [.. Found(code)];

        found.Select(fault => fault.Descriptor.Code).Distinct().ShouldBe([code]);
        found[0].Span.Line.ShouldBeGreaterThan(5);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_message_and_help_are_one_line_in_both_languages(string code)
    {
        foreach (Diagnostic fault in Found(code))
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                fault.Message(language).ShouldNotContain('\n');
                fault.Help(language).ShouldNotBeEmpty();
            }
        }
    }

    private static ImmutableArray<Diagnostic> Found(string code) =>
        GradingRules.TryLoad(Repository.Text($"{Folder}/{code}.yaml"), $"{code}.yaml").Diagnostics;

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        typeof(GradingDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
}
