using Assessment.Model;
using Newtonsoft.Json;

namespace Assessment.Rules.Reading;

/// <summary>
/// Reads a located tree as JSON, so that the schema's validator reports YAML places. Values stay text;
/// the end of a list or mapping has the place of its start, where a missing key is reported.
/// </summary>
internal sealed class YamlJsonReader(YamlNode root) : JsonReader, IJsonLineInfo
{
    private readonly IEnumerator<Token> _tokens = Tokens(root).GetEnumerator();

    /// <inheritdoc/>
    public int LineNumber => _tokens.Current.Span.Line;

    /// <inheritdoc/>
    public int LinePosition => _tokens.Current.Span.Column;

    /// <inheritdoc/>
    public bool HasLineInfo() => true;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (!_tokens.MoveNext())
        {
            SetToken(JsonToken.None);
            return false;
        }

        SetToken(_tokens.Current.Kind, _tokens.Current.Text);
        return true;
    }

    private static IEnumerable<Token> Tokens(YamlNode node) => node switch
    {
        YamlMapping mapping => Tokens(mapping),
        YamlSequence sequence => Tokens(sequence),
        YamlScalar { IsAbsent: false } scalar => [new(JsonToken.String, scalar.Text, scalar.Span)],
        _ => [new(JsonToken.Null, null, node.Span)],
    };

    private static IEnumerable<Token> Tokens(YamlMapping mapping) =>
    [
        new(JsonToken.StartObject, null, mapping.Span),
        .. mapping.Entries.SelectMany(Tokens),
        new(JsonToken.EndObject, null, mapping.Span),
    ];

    private static IEnumerable<Token> Tokens(YamlEntry entry) =>
        Tokens(entry.Value).Prepend(new(JsonToken.PropertyName, entry.Key.Text, entry.Key.Span));

    private static IEnumerable<Token> Tokens(YamlSequence sequence) =>
    [
        new(JsonToken.StartArray, null, sequence.Span),
        .. sequence.Items.SelectMany(Tokens),
        new(JsonToken.EndArray, null, sequence.Span),
    ];

    private readonly record struct Token(JsonToken Kind, string? Text, SourceSpan Span);
}
