using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>What came of reading a file of evidence.</summary>
/// <param name="Facts">Facts that can be scored, in the file's order.</param>
/// <param name="Refused">
/// What was refused, in the file's order; one entry a fault, so a fact can occur several times. Of more than a thousand faults the others are
/// counted: one entry a unit, <c>ASM1020</c>.
/// </param>
/// <param name="Diagnostics">The faults, in the file's order; of more than a thousand the others are counted in the last, <c>ASM1020</c>.</param>
public sealed record EvidenceResult(ImmutableArray<Fact> Facts, ImmutableArray<RefusedFact> Refused, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A fault for which a fact was refused. Nothing of the fact is scored.</summary>
/// <param name="UnitId">Unit as written, though it may be unknown; null when it could not be read.</param>
/// <param name="FactId">Id as written; null when it could not be read.</param>
/// <param name="Fault">The fault.</param>
public sealed record RefusedFact(string? UnitId, string? FactId, Diagnostic Fault);

/// <summary>One fact of a stream: accepted, or refused for all its faults.</summary>
/// <param name="Fact">The fact; null when it was refused.</param>
/// <param name="Refused">The faults; empty when the fact was accepted.</param>
public readonly record struct EvidenceEntry(Fact? Fact, ImmutableArray<RefusedFact> Refused)
{
    internal static EvidenceEntry Accepted(Fact fact) => new(fact, []);

    internal static EvidenceEntry Fault(Diagnostic fault) => new(null, [new RefusedFact(null, null, fault)]);
}

/// <summary>The format of a file of evidence.</summary>
public enum EvidenceFormat
{
    /// <summary>A JSON array of facts.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>A YAML list of facts, or such a list under the key <c>evidence</c>.</summary>
    Yaml,

    /// <summary>One fact a row, in UTF-8; columns named as the fields.</summary>
    Csv,

    /// <summary>One fact a row of each visible sheet; columns named as the fields.</summary>
    Xlsx,
}
