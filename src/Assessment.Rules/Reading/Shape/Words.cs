using System.Collections.Immutable;

namespace Assessment.Rules.Reading;

/// <summary>The closed list of words that a place allows, each with its meaning.</summary>
internal sealed class Words<T>(params ImmutableArray<(string Word, T Meaning)> words)
    where T : struct
{
    /// <summary>The meaning of the word, or null after reporting that it is none of them.</summary>
    public T? Read(YamlNode node, Faults faults)
    {
        if (Expect.Scalar(node, faults) is not { } scalar)
        {
            return null;
        }

        foreach ((string word, T meaning) in words)
        {
            if (word == scalar.Text)
            {
                return meaning;
            }
        }

        string[] known = [.. words.Select(word => word.Word)];
        faults.ReportNear(ShapeDiagnostics.UnknownWord, scalar.Span, Nearest.Of(scalar.Text, known), scalar.Text, Listed.Of(known));
        return null;
    }
}
