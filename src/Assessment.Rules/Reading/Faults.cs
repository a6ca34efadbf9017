using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>
/// Collects the faults of one file. A reader that has reported a fault goes on with a harmless stand-in:
/// nobody sees it, because no value is handed out for a file with an error.
/// </summary>
/// <param name="most">Faults that are kept; of more only the number is told.</param>
internal sealed class Faults(int most)
{
    // Enough to recognise the place; the whole of a long clause would drown the sentence.
    private const int LongestQuotation = 120;

    // Looking for the name that was meant costs time, and a hostile file has a hundred thousand to look for.
    private const int MostSuggestions = 100;

    private readonly List<Diagnostic> _found = [];
    private int _left;

    /// <summary>Collects as many faults as files that people write may have.</summary>
    public Faults()
        : this(Limits.Default.Faults)
    {
    }

    /// <summary>True when an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>True when so many faults were reported that looking for what was meant is not worth the time.</summary>
    public bool IsCrowded => _found.Count >= MostSuggestions;

    /// <summary>Reports a fault with the user's words.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        Add(Diagnostic.Of(descriptor, span, [.. arguments.Select(Quote)]));

    /// <summary>Reports a fault, and what was probably meant; null where nothing is near.</summary>
    public void ReportNear(DiagnosticDescriptor descriptor, SourceSpan span, string? suggestion, params string[] arguments) =>
        Add(Diagnostic.Of(descriptor, span, [.. arguments.Select(Quote)]) with { Suggestion = suggestion });

    /// <summary>Reports a key that does not belong where it stands, and what was probably meant; null where nothing is near.</summary>
    public void ReportKey(YamlScalar key, string? suggestion, IEnumerable<string> allowed) =>
        Add(Diagnostic.Of(ShapeDiagnostics.UnknownKey, key.Span, Quote(key.Text), _found.Count < most ? Listed.Of([.. allowed]) : "") with { Suggestion = suggestion });

    /// <summary>Takes a diagnostic over.</summary>
    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Descriptor.Severity == Severity.Error;
        if (_found.Count < most)
        {
            _found.Add(diagnostic);
        }
        else
        {
            _left++;
        }
    }

    /// <summary>Takes over what another stage of reading found.</summary>
    public void AddAll(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Takes over what another reader of the same file reported.</summary>
    public void Join(Faults other)
    {
        AddAll([.. other._found]);
        _left += other._left;
    }

    /// <summary>Everything reported, ordered by place and code; the number of faults that are left out comes last.</summary>
    public ImmutableArray<Diagnostic> InOrder() =>
    [
        .. _found
            .OrderBy(diagnostic => diagnostic.Span.Line)
            .ThenBy(diagnostic => diagnostic.Span.Column)
            .ThenBy(diagnostic => diagnostic.Descriptor.Code, StringComparer.Ordinal),
        .. _left == 0 ? [] : (ImmutableArray<Diagnostic>)[More(_found.FirstOrDefault()?.Span.File ?? "", _left)],
    ];

    /// <summary>Tells how many faults of a file are not told.</summary>
    public static Diagnostic More(string file, long number) =>
        Diagnostic.Of(YamlDiagnostics.MoreFaults, SourceSpan.WholeFile(file), number.ToString(CultureInfo.InvariantCulture));

    private static string Quote(string text)
    {
        string line = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length <= LongestQuotation ? line : $"{line[..LongestQuotation]}…";
    }
}
