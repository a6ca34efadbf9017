using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>What a line of NDJSON says by itself, before it is held against the lines before it.</summary>
/// <param name="Fact">The fact; null when it is none, or has faults.</param>
/// <param name="Rest">What is known of a line without a fact; null where there is one.</param>
/// <param name="Mark">What of it matters to the other lines.</param>
/// <param name="Start">First byte of the line in its block.</param>
/// <param name="Length">Its bytes.</param>
internal readonly record struct FactDraft(Fact? Fact, DraftWithoutFact? Rest, FactMark Mark, int Start, int Length);

/// <summary>A line that gives no fact.</summary>
/// <param name="Faults">Its faults; empty when its kind belongs to another scheme.</param>
/// <param name="Id">Its id as far as it can be read.</param>
/// <param name="IsEntered">Whether it takes its id and counts for its unit, as a fact that is readable does.</param>
internal sealed record DraftWithoutFact(ImmutableArray<RefusedFact> Faults, string? Id, bool IsEntered);
