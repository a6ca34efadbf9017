using Assessment.Model;
using Newtonsoft.Json;

namespace Assessment.Rules.Reading;

/// <summary>
/// Reads a located tree as JSON, so that the schema's validator reports YAML places. Values stay text;
/// the end of a list or mapping has the place of its start, where a missing key is reported.
/// </summary>
internal sealed class YamlJsonReader : JsonReader, IJsonLineInfo
{
    private readonly List<Token> _tokens = [];
    private int _next;

    /// <summary>Reads the tree from its root.</summary>
    internal YamlJsonReader(YamlNode root) => Add(root);

    /// <inheritdoc/>
    public int LineNumber => Span.Line;

    /// <inheritdoc/>
    public int LinePosition => Span.Column;

    // Before the first token there is no place, and the validator may ask for it.
    private SourceSpan Span => _next == 0 ? SourceSpan.None : _tokens[_next - 1].Span;

    /// <inheritdoc/>
    public bool HasLineInfo() => true;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (_next == _tokens.Count)
        {
            SetToken(JsonToken.None);
            return false;
        }

        Token token = _tokens[_next++];
        SetToken(token.Kind, token.Text);
        return true;
    }

    private void Add(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                Add(mapping);
                break;
            case YamlSequence sequence:
                Add(sequence);
                break;
            case YamlScalar { IsAbsent: false } scalar:
                _tokens.Add(new(JsonToken.String, scalar.Text, scalar.Span));
                break;
            default:
                _tokens.Add(new(JsonToken.Null, null, node.Span));
                break;
        }
    }

    private void Add(YamlMapping mapping)
    {
        _tokens.Add(new(JsonToken.StartObject, null, mapping.Span));
        foreach (YamlEntry entry in mapping.Entries)
        {
            _tokens.Add(new(JsonToken.PropertyName, entry.Key.Text, entry.Key.Span));
            Add(entry.Value);
        }

        _tokens.Add(new(JsonToken.EndObject, null, mapping.Span));
    }

    private void Add(YamlSequence sequence)
    {
        _tokens.Add(new(JsonToken.StartArray, null, sequence.Span));
        foreach (YamlNode item in sequence.Items)
        {
            Add(item);
        }

        _tokens.Add(new(JsonToken.EndArray, null, sequence.Span));
    }

    private sealed record Token(JsonToken Kind, string? Text, SourceSpan Span);
}
