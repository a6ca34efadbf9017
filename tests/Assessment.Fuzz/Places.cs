using Assessment.Model;

namespace Assessment.Fuzz;

/// <summary>Where diagnostics point. A place outside the file would send people nowhere.</summary>
internal static class Places
{
    /// <summary>The first place that is not in the file, in one line; null when all are.</summary>
    internal static string? Outside(IEnumerable<Diagnostic> diagnostics, string text)
    {
        // YAML breaks a line at a lone carriage return, NDJSON does not.
        string[] lines = text.Split('\n');
        string[] shorter = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return diagnostics.Where(diagnostic => diagnostic.Span.File == Trial.Name && !IsInside(diagnostic.Span, lines) && !IsInside(diagnostic.Span, shorter))
            .Select(diagnostic => $"place outside: {diagnostic.Descriptor.Code} at {diagnostic.Span.Line}:{diagnostic.Span.Column}")
            .FirstOrDefault();
    }

    private static bool IsInside(SourceSpan span, string[] lines) => span.Line == 0
        || (span.Line <= lines.Length + 1 && span.Column >= 1 && span.Column <= (span.Line <= lines.Length ? lines[span.Line - 1].Length + 2 : 1));
}
