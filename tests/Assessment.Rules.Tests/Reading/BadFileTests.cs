using System.Reflection;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading;

/// <summary>One file a mistake: what it is told, where, and in which words.</summary>
public sealed class BadFileTests
{
    public static TheoryData<string> Names { get; } = [.. BadFile.All.Select(file => file.Name)];

    public static TheoryData<string> Codes { get; } = [.. Descriptors().Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_told_once_and_at_its_place(string name)
    {
        BadFile file = BadFile.Named(name);
        string.Join('\n', file.Read().Select(Place)).ShouldBe(file.Expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_told_in_both_languages_with_the_repair(string name) =>
        string.Join('\n', BadFile.Named(name).Read().SelectMany(Words))
            .ShouldMatchApproved(options => options
                .SubFolder("bad")
                .WithFilenameGenerator((_, _, kind, extension) => $"{Path.GetFileNameWithoutExtension(name)}.{kind}.{extension}")
                .NoDiff());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_bad_file(string code) => BadFile.All.Select(file => file.Code).ShouldContain(code);

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        from type in (Type[])[typeof(YamlDiagnostics), typeof(ShapeDiagnostics), typeof(ValueDiagnostics), typeof(SchemeDiagnostics), typeof(SchemaDiagnostics)]
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
        select (DiagnosticDescriptor)field.GetValue(null)!;

    private static string Place(Diagnostic diagnostic) =>
        $"{diagnostic.Descriptor.Code} at {diagnostic.Span.Line}:{diagnostic.Span.Column}";

    private static IEnumerable<string> Words(Diagnostic diagnostic) =>
    [
        diagnostic.Message(Language.Chinese),
        diagnostic.Help(Language.Chinese),
        diagnostic.Message(Language.English),
        diagnostic.Help(Language.English),
        "",
    ];
}
