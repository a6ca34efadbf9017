using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>The canonical hash changes exactly when what a file says changes: tried on every value of a file with every key and form.</summary>
public sealed class MeaningTests
{
    private static readonly string Text = Repository.Text("tests/Assessment.Rules.Tests/Reading/everything.yaml");

    [Fact]
    public void The_hash_changes_with_the_meaning_and_with_nothing_else()
    {
        string hash = SchemePrinter.CanonicalHash(Read(Text).ShouldNotBeNull());
        string meaning = Meaning.Of(Read(Text));
        (int Line, Scheme Scheme)[] readable = [.. Changes().Select(change => (change.Line, Scheme: Read(change.Text))).Where(change => change.Scheme is not null).Select(change => (change.Line, change.Scheme!))];
        readable.Length.ShouldBeGreaterThan(300);
        readable.Where(change => (SchemePrinter.CanonicalHash(change.Scheme) == hash) != (Meaning.Of(change.Scheme) == meaning))
            .Select(change => change.Line).ShouldBeEmpty();
    }

    // Each value, one after the other, with its last character changed.
    private static IEnumerable<(int Line, string Text)> Changes()
    {
        string[] lines = Text.Split('\n');
        YamlNode root = YamlTree.Read(Text, "everything.yaml", Limits.Default).Value.ShouldNotBeNull();
        foreach (YamlScalar scalar in Scalars(root).Where(scalar => scalar.Span.Line == scalar.Span.EndLine && scalar.Text.Length > 0))
        {
            string line = lines[scalar.Span.Line - 1];
            int end = scalar.Span.EndColumn - (scalar.IsPlain ? 2 : 3);
            string changed = line[..end] + Other(line[end]) + line[(end + 1)..];
            yield return (scalar.Span.Line, string.Join('\n', lines.ToImmutableArray().SetItem(scalar.Span.Line - 1, changed)));
        }
    }

    private static string Other(char sign) => char.IsAsciiDigit(sign) ? sign == '7' ? "6" : "7" : sign switch
    {
        ')' => "]",
        ']' => ")",
        '%' => "",
        _ => "x",
    };

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };

    private static Scheme? Read(string text)
    {
        ReadResult<Scheme> read = SchemeReader.Read(text, "everything.yaml", Limits.Default, _ => []);
        return read.HasErrors ? null : read.Value;
    }
}
