using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>
/// Collects the faults of one file. A reader that has reported a fault goes on with a harmless stand-in:
/// nobody sees it, because no value is handed out for a file with an error.
/// </summary>
internal sealed class Faults
{
    // Enough to recognise the place; the whole of a long clause would drown the sentence.
    private const int LongestQuotation = 120;

    private readonly List<Diagnostic> _found = [];

    /// <summary>True when an error was reported.</summary>
    public bool HasErrors => _found.Exists(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);

    /// <summary>Reports a fault with the user's words.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        Add(Diagnostic.Of(descriptor, span, [.. arguments.Select(Quote)]));

    /// <summary>Reports a fault, and what was probably meant; null where nothing is near.</summary>
    public void ReportNear(DiagnosticDescriptor descriptor, SourceSpan span, string? suggestion, params string[] arguments) =>
        Add(Diagnostic.Of(descriptor, span, [.. arguments.Select(Quote)]) with { Suggestion = suggestion });

    /// <summary>Takes a diagnostic over.</summary>
    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>Takes over what another stage of reading found.</summary>
    public void AddAll(ImmutableArray<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>Everything reported, ordered by place and code.</summary>
    public ImmutableArray<Diagnostic> InOrder() =>
    [
        .. _found
            .OrderBy(diagnostic => diagnostic.Span.Line)
            .ThenBy(diagnostic => diagnostic.Span.Column)
            .ThenBy(diagnostic => diagnostic.Descriptor.Code, StringComparer.Ordinal),
    ];

    private static string Quote(string text)
    {
        string line = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length <= LongestQuotation ? line : $"{line[..LongestQuotation]}…";
    }
}
