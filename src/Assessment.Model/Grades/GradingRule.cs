using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>A rule of a grading file as its outcomes name it.</summary>
/// <param name="Id">Id of the rule.</param>
/// <param name="Text">The official text, word for word.</param>
/// <param name="Assumptions">Ids of the readings on which it rests; may be empty.</param>
/// <param name="Span">Place in the grading file.</param>
public sealed record GradingRule(string Id, string Text, ImmutableArray<string> Assumptions, SourceSpan Span);
