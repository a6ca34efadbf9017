using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>Thrown by the throwing forms of the front door when a rule file has errors.</summary>
/// <param name="diagnostics">All diagnostics of the file, errors and others, by file and position.</param>
public sealed class RuleFileException(ImmutableArray<Diagnostic> diagnostics)
    : Exception(string.Join("\n", diagnostics.Where(d => d.Descriptor.Severity == Severity.Error).Select(d => $"{d.Span}: {d.Descriptor.Code}: {d.Message(Language.English)}")))
{
    /// <summary>All diagnostics of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;
}
