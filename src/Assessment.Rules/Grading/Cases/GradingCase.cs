using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>A worked case: what is given, and what has to come out.</summary>
internal sealed record GradingCase(
    string Name,
    ImmutableArray<string> Rules,
    SubjectRoll Roll,
    SubjectFigures Figures,
    GradingDecisions Decisions,
    ImmutableArray<Expectation> Expectations,
    SourceSpan Span);

/// <summary>One expectation: words in a fixed order where order means something, sorted where it does not.</summary>
/// <param name="Topic">Id of a subject, rule and group of a quota, or empty for the list as a whole.</param>
/// <param name="Key">What about it, such as <c>grade</c> or <c>checks.000-P10</c>.</param>
/// <param name="Words">The words expected.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record Expectation(string Topic, string Key, ImmutableArray<string> Words, SourceSpan Span);
