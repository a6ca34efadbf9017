using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>Every code of evidence, units and decisions has a page and a bad input that provokes it.</summary>
public sealed class DiagnosticPageTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
    [
        .. from type in typeof(EvidenceReader).Assembly.GetTypes()
           where type.Namespace == "Assessment.Rules.Evidence"
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
           where field.FieldType == typeof(DiagnosticDescriptor)
           select (DiagnosticDescriptor)field.GetValue(null)!,
    ];

    public static TheoryData<string> Codes => [.. Descriptors.Select(descriptor => descriptor.Code)];

    [Fact]
    public void No_code_is_used_twice() => Descriptors.Select(descriptor => descriptor.Code).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_code_has_a_page_with_cause_example_and_repair(string code)
    {
        string[] headings = [.. File.ReadLines(Page(code)).Where(line => line.StartsWith('#'))];

        headings.ShouldBe([$"# {code}", "## 原因", "## 例", "## 改法", "## Cause", "## Example", "## Repair"]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_bad_input_provokes_the_code(string code) => Provoked.First.Keys.ShouldContain(code);

    private static string Page(string code, [CallerFilePath] string here = "") =>
        Path.GetFullPath($"../../../../docs/diagnostics/{code}.md", here);
}
