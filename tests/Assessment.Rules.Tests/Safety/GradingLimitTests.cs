using Assessment.Model;
using Assessment.Rules.Reading;
using Assessment.Rules.Tests.Grading;

namespace Assessment.Rules.Tests.Safety;

/// <summary>The files of a grading are read up to their limits and refused one above; see <c>docs/limits.md</c>.</summary>
public sealed class GradingLimitTests
{
    private static readonly GradingInput Input = new(Some.Rules());

    private static readonly Dictionary<string, (string Text, Func<string, IEnumerable<Diagnostic>> Read)> Files = new(StringComparer.Ordinal)
    {
        ["subjects"] = ("subjects: { units: [{ id: a, category: 甲 }] }\n", text => Input.Subjects(text, "a.yaml").Diagnostics),
        ["figures"] = ("figures: { a: { score: 1 } }\n", text => Input.Figures(text, "a.yaml").Diagnostics),
        ["decisions"] = ("lines: [{ rule: L, category: 甲, value: 1, by: 甲, on: 2024-01-01, paper: 甲 }]\n", text => Input.Decisions(text, "a.yaml").Diagnostics),
        ["cases"] = ("grading: grades.yaml\ncases: [{ name: 甲, subjects: { units: [{ id: a, category: 甲 }] }, expect: { a: { grade: 好 } } }]\n", text => GradingCases.Read(text, "a.yaml").Diagnostics),
        ["grading"] = ($"{Some.Head}{Some.Ranked}", text => GradingRules.TryLoad(text, "a.yaml").Diagnostics),
        ["appeals"] = ("record: x\nappeals: [{ id: S, unit: a, lines: [A], grounds: 甲 }]\n", text => Appeals.Read(text, "a.yaml").Diagnostics),
    };

    public static TheoryData<string> Names { get; } = [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_are_read_up_to_their_limit(string name)
    {
        (string text, Func<string, IEnumerable<Diagnostic>> read) = Files[name];
        int own = text.Count(character => character == '\n');
        int limit = Limits.Default.Lines;
        Told(read(text + new string('\n', limit - own - 1))).ShouldBe("");
        Told(read(text + new string('\n', limit - own))).ShouldBe("");
        Told(read(text + new string('\n', limit - own) + "#")).ShouldBe($"ASM1010 a.yaml:{limit + 1}:1");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_are_read_up_to_their_limit(string name)
    {
        (string text, Func<string, IEnumerable<Diagnostic>> read) = Files[name];
        int limit = Limits.Default.Bytes;
        int own = System.Text.Encoding.UTF8.GetByteCount(text) + 1;
        Told(read($"{text}#{new string('x', limit - own - 1)}")).ShouldBe("");
        Told(read($"{text}#{new string('x', limit - own)}")).ShouldBe("");
        Told(read($"{text}#{new string('x', limit - own + 1)}")).ShouldBe("ASM1009 a.yaml");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nesting_is_read_up_to_its_limit(string name)
    {
        Func<string, IEnumerable<Diagnostic>> read = Files[name].Read;
        int limit = Limits.Default.Depth;
        Codes(read($"note: {new string('[', limit - 1)}{new string(']', limit - 1)}\n")).ShouldNotContain("ASM1011");
        Told(read($"note: {new string('[', limit)}{new string(']', limit)}\n")).ShouldBe($"ASM1011 a.yaml:1:{limit + 6}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_up_to_its_limit(string name)
    {
        Func<string, IEnumerable<Diagnostic>> read = Files[name].Read;
        int limit = Limits.Default.TextLength;
        Codes(read($"note: {new string('x', limit)}\n")).ShouldNotContain("ASM1013");
        Told(read($"note: {new string('x', limit + 1)}\n")).ShouldBe("ASM1013 a.yaml:1:7");
    }

    private static IEnumerable<string> Codes(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.Descriptor.Code);

    private static string Told(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Descriptor.Code} {diagnostic.Span}"));
}
