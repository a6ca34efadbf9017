using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>A fact that a subject may carry.</summary>
/// <param name="Name">Name in files.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Type">Type of its value.</param>
/// <param name="Values">Closed list of a code; empty where any word may stand.</param>
/// <param name="Absent">What it means that the subject does not carry it; null when that is not known.</param>
/// <param name="Items">Nodes of score sheets that give it, each as scheme and node joined by <c>#</c>; empty when none does.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record FactDefinition(
    string Name,
    string Title,
    FactType Type,
    ImmutableArray<string> Values,
    SubjectValue? Absent,
    ImmutableArray<string> Items,
    SourceSpan Span);

/// <summary>The type of a fact.</summary>
internal enum FactType
{
    Number,
    Flag,
    Date,
    Code,
    Codes,
    Unit,
    Stays,
}

/// <summary>A figure computed from facts and from figures above it. A closed family.</summary>
internal abstract record FigureDefinition
{
    private protected FigureDefinition(string name, string title, SourceSpan span) => (Name, Title, Span) = (name, title, span);

    public string Name { get; }

    public string Title { get; }

    public SourceSpan Span { get; }

    /// <summary>The sum of facts.</summary>
    internal sealed record Sum(string Named, string Titled, ImmutableArray<string> Parts, SourceSpan At) : FigureDefinition(Named, Titled, At);

    /// <summary>One fact as an exact share of another; absent when the other is zero.</summary>
    internal sealed record Share(string Named, string Titled, string Part, string Whole, SourceSpan At) : FigureDefinition(Named, Titled, At);

    /// <summary>Months of the stays of a fact in the assessed year, together.</summary>
    internal sealed record Months(string Named, string Titled, string Stays, SourceSpan At) : FigureDefinition(Named, Titled, At);

    /// <summary>The one place at which the months of the stays lie in an interval; not known when there is none or several.</summary>
    internal sealed record PlaceByMonths(string Named, string Titled, string Stays, Interval Within, SourceSpan At) : FigureDefinition(Named, Titled, At);

    /// <summary>How many words a fact of several words has.</summary>
    internal sealed record Count(string Named, string Titled, string Words, SourceSpan At) : FigureDefinition(Named, Titled, At);
}
