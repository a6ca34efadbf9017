using System.Collections.Immutable;
using Assessment.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Schema;

namespace Assessment.Rules.Reading;

/// <summary>
/// Holds a file against the shipped schema, the one that editors use. It runs where the reader found no error:
/// the reader finds the same faults and tells them better, so whatever is told here is a gap in the reader.
/// </summary>
internal static class SchemaCheck
{
    private const string Resource = "scheme.schema.json";

    /// <summary>What the schema finds, at most one diagnostic a place; or one remark when its library refuses to work.</summary>
    public static ImmutableArray<Diagnostic> Run(YamlNode root) => Run(root, Validate);

    /// <summary>The same with a validator of the caller's.</summary>
    public static ImmutableArray<Diagnostic> Run(YamlNode root, Func<YamlNode, IEnumerable<Diagnostic>> validate)
    {
        try
        {
            return [.. validate(root).DistinctBy(diagnostic => diagnostic.Span)];
        }
        catch (JSchemaException exception)
        {
            // The library validates a thousand files an hour in a process without a licence, and then no more.
            return [Diagnostic.Of(SchemaDiagnostics.NotValidated, SourceSpan.WholeFile(root.Span.File), exception.Message.TrimEnd('.'))];
        }
    }

    private static List<Diagnostic> Validate(YamlNode root)
    {
        var found = new List<Diagnostic>();
        using var reader = new JSchemaValidatingReader(new YamlJsonReader(root)) { Schema = Load() };
        reader.ValidationEventHandler += (_, fault) => found.Add(Told(Innermost(fault.ValidationError), root.Span.File));
        while (reader.Read())
        {
        }

        return found;
    }

    private static JSchema Load()
    {
        using Stream stream = typeof(SchemaCheck).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var text = new StreamReader(stream);
        using var json = new JsonTextReader(text);
        return JSchema.Load(json);
    }

    // Of alternatives that all fail, the one that got farthest is the one that was meant.
    private static ValidationError Innermost(ValidationError error) =>
        error.ChildErrors.Count == 0
            ? error
            : error.ChildErrors.Select(Innermost).MaxBy(child => (child.LineNumber, child.LinePosition)) ?? error;

    private static Diagnostic Told(ValidationError error, string fileName) => Diagnostic.Of(
        SchemaDiagnostics.NotBySchema,
        new SourceSpan(fileName, error.LineNumber, error.LinePosition, error.LineNumber, error.LinePosition),
        error.Path.Length == 0 ? fileName : error.Path,
        error.Message.TrimEnd('.'));
}
