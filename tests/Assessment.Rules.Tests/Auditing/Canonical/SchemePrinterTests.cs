using Assessment.Model;
using Assessment.Rules.Reading;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

public sealed class SchemePrinterTests
{
    public static TheoryData<string> RuleFiles() =>
    [
        .. Repository.Files("indicators", "*.yaml").Where(IsScheme),
        "tests/Assessment.Rules.Tests/Reading/everything.yaml",
    ];

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void A_printed_scheme_reads_back_as_the_same_scheme(string file)
    {
        Scheme scheme = Read(Repository.Text(file));
        Scheme again = Read(SchemePrinter.Print(scheme));
        Meaning.Of(again).ShouldBe(Meaning.Of(scheme));
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Printing_twice_changes_nothing(string file)
    {
        string once = SchemePrinter.Print(Read(Repository.Text(file)));
        SchemePrinter.Print(Read(once)).ShouldBe(once);
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void The_hash_does_not_see_how_a_file_is_written(string file)
    {
        Scheme scheme = Read(Repository.Text(file));
        string rewritten = Repository.Text(file).Replace("\n", "   # 备注\r\n\r\n", StringComparison.Ordinal);
        SchemePrinter.CanonicalHash(Read(SchemePrinter.Print(scheme))).ShouldBe(SchemePrinter.CanonicalHash(scheme));
        SchemePrinter.CanonicalHash(Read(rewritten)).ShouldBe(SchemePrinter.CanonicalHash(scheme));
    }

    [Theory]
    [InlineData("deduct: 0.1", "deduct: 0.10", true)]
    [InlineData("\"[85%, 95%)\": 2", "\"[85%,95.0%)\": 2.0", true)]
    [InlineData("title: 巡河", "title: \"巡河\"", true)]
    [InlineData("deduct: 0.1\n        perMissing: { label: 次, required: 2, in: each-month }", "perMissing: { in: each-month, required: 2, label: 次 }\n        deduct: 0.1", true)]
    [InlineData("deduct: 0.1", "deduct: 0.2", false)]
    [InlineData("\"[85%, 95%)\": 2", "\"(85%, 95%)\": 2", false)]
    [InlineData("title: 巡河", "title: 巡 河", false)]
    [InlineData("in: each-month", "in: each-quarter", false)]
    [InlineData("R1-b", "R1-c", false)]
    [InlineData("highestPer: issue", "highestPer: [issue, level]", false)]
    public void The_hash_sees_meaning_and_nothing_else(string from, string to, bool isSame)
    {
        string text = River.Rules;
        text.ShouldContain(from);
        string changed = text.Replace(from, to, StringComparison.Ordinal);
        (SchemePrinter.CanonicalHash(Read(changed)) == SchemePrinter.CanonicalHash(Read(text))).ShouldBe(isSame);
    }

    private static bool IsScheme(string file) => Repository.Text(file).Contains("\nscheme:", StringComparison.Ordinal)
        && !file.EndsWith(".cases.yaml", StringComparison.Ordinal);

    private static Scheme Read(string text)
    {
        ReadResult<Scheme> read = SchemeReader.Read(text, "rules.yaml", Limits.Default, _ => []);
        read.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Span}: {diagnostic.Message(Language.English)}").ShouldBeEmpty();
        return read.Value.ShouldNotBeNull();
    }
}
