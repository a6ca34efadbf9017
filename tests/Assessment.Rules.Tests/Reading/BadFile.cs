using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Reading;
using Newtonsoft.Json.Schema;

namespace Assessment.Rules.Tests.Reading;

/// <summary>A file with one mistake. Its first lines say what is expected, and how to read it where that is special.</summary>
internal sealed class BadFile
{
    private readonly string _text;

    private BadFile(string name)
    {
        Name = name;
        _text = Repository.Text($"tests/Assessment.Rules.Tests/Reading/bad/{name}");
    }

    internal string Name { get; }

    internal string Code => Name[..7];

    /// <summary>Code and place, such as <c>ASM1006 at 24:9</c>.</summary>
    internal string Expected => Remark("expect") ?? "";

    internal bool IsReadByReader => Remark("by") is null;

    internal bool IsSchemaSilent => Remark("schema") == "silent";

    internal static IEnumerable<BadFile> All { get; } =
        [.. Repository.Files("tests/Assessment.Rules.Tests/Reading/bad", "*.yaml").Select(path => Named(Path.GetFileName(path)))];

    internal static BadFile Named(string name) => new(name);

    internal ImmutableArray<Diagnostic> Read() => Remark("by") switch
    {
        "the schema alone" => SchemaCheck.Run(Tree()),
        "a schema that refuses" => SchemaCheck.Run(Tree(), _ => throw new JSchemaException("The free-quota limit has been reached.")),
        _ => SchemeReader.Read(_text, Name, Limits(), _ => []).Diagnostics,
    };

    internal YamlNode? TreeWithoutFault() =>
        YamlTree.Read(_text, Name, Limits()) is { Value: { } root, Diagnostics: [] } ? root : null;

    private YamlNode Tree() => TreeWithoutFault().ShouldNotBeNull();

    private Limits Limits() => Remark("limits")?.Split('=') switch
    {
        ["bytes", var most] => new() { Bytes = Number(most) },
        ["lines", var most] => new() { Lines = Number(most) },
        ["depth", var most] => new() { Depth = Number(most) },
        ["nodes", var most] => new() { Nodes = Number(most) },
        ["faults", var most] => new() { Faults = Number(most) },
        ["clauses", var most] => new() { Clauses = Number(most) },
        ["text", var most] => new() { TextLength = Number(most) },
        _ => new(),
    };

    private string? Remark(string kind) =>
        _text.Split('\n').FirstOrDefault(line => line.StartsWith($"# {kind}: ", StringComparison.Ordinal))?[(kind.Length + 4)..];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
