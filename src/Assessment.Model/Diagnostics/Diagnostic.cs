using System.Collections.Immutable;
using System.Globalization;

namespace Assessment.Model;

/// <summary>One fault, doubt or remark about a file that the user wrote. It is data; the text is made when somebody reads it.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Span">Where in the user's files.</param>
/// <param name="Arguments">The user's own words and figures put into the sentence, in order.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, ImmutableArray<string> Arguments)
{
    /// <summary>Other places that belong to the same fault, such as the first use of a duplicate id. Often empty.</summary>
    public ImmutableArray<SourceSpan> Related { get; init; } = [];

    /// <summary>The nearest name that would have been right, or null when none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Makes a diagnostic with its arguments.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        new(descriptor, span, [.. arguments]);

    /// <summary>The sentence that says what is wrong, in the language asked for.</summary>
    public string Message(Language language) =>
        Fill(language == Language.Chinese ? Descriptor.Chinese : Descriptor.English);

    /// <summary>What to do about it, in the language asked for; empty when there is nothing to add.</summary>
    public string Help(Language language)
    {
        string help = Fill(language == Language.Chinese ? Descriptor.ChineseHelp : Descriptor.EnglishHelp);
        if (Suggestion is null)
        {
            return help;
        }

        return language == Language.Chinese ? $"{help}是否想写 `{Suggestion}`？" : $"{help} Did you mean `{Suggestion}`?".TrimStart();
    }

    private string Fill(string format) =>
        string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
}
