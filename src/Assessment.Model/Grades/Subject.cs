using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>One subject of grading (考核对象): a team, a person, a notice, whatever class the grading file names.</summary>
/// <param name="Id">Id, unique over all classes of a run.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Class">Name of its class.</param>
/// <param name="Category">Its category within the class; empty where the class has none.</param>
/// <param name="Of">Id of the subject to which it belongs, such as a person's team; empty when it stands alone.</param>
/// <param name="Facts">Its facts by name, of the types that the grading file defines.</param>
/// <param name="Span">Place in the subjects file.</param>
public sealed record Subject(
    string Id,
    string Name,
    string Class,
    string Category,
    string Of,
    ImmutableSortedDictionary<string, SubjectValue> Facts,
    SourceSpan Span)
{
    /// <summary>No facts.</summary>
    public static ImmutableSortedDictionary<string, SubjectValue> NoFacts { get; } =
        ImmutableSortedDictionary<string, SubjectValue>.Empty.WithComparers(StringComparer.Ordinal);
}

/// <summary>All subjects of a run.</summary>
/// <param name="Subjects">The subjects; their order never matters.</param>
/// <param name="AsOf">Day up to which deadlines are judged; null leaves what has not come as not come.</param>
public sealed record SubjectRoll(ImmutableArray<Subject> Subjects, DateOnly? AsOf);
