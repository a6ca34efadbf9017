using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>What came of reading a file: the value, or the faults that stand against it.</summary>
/// <typeparam name="T">What the file describes.</typeparam>
/// <param name="Value">What was read; null when the file has a fault that leaves nothing to go on with.</param>
/// <param name="Diagnostics">All faults and remarks, ordered by place and code; empty for a faultless file.</param>
public sealed record ReadResult<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>True when one of the diagnostics is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);
}
