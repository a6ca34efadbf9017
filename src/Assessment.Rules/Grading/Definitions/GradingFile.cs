using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>The content of one grading file.</summary>
internal sealed record GradingFile
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required int Year { get; init; }

    /// <summary>Day at which status is taken; the last day of the year unless the file names one.</summary>
    public required DateOnly NodeDate { get; init; }

    public required DocumentSource Source { get; init; }

    /// <summary>Ids of the schemes whose score sheets feed the figures.</summary>
    public required ImmutableArray<string> Schemes { get; init; }

    /// <summary>Classes of subjects; one that belongs to another stands behind it.</summary>
    public required ImmutableArray<SubjectClass> Classes { get; init; }

    public required ImmutableArray<Assumption> Assumptions { get; init; }

    public required SourceSpan Span { get; init; }

    public IEnumerable<GradingRule> Rules => Classes.SelectMany(subjectClass => subjectClass.Rules);
}
