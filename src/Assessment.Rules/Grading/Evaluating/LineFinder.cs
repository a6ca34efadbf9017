using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>A line as it acts.</summary>
/// <param name="Exactly">What a figure has to reach.</param>
/// <param name="Value">The same as it is shown: a mean as sum and number.</param>
/// <param name="Paper">The decision behind it; null when there is none.</param>
internal sealed record KnownLine(Rational Exactly, SubjectValue Value, DecisionPaper? Paper);

/// <summary>Finds the line of each category: decided, stated in the document, or the mean of those who take part and have a figure.</summary>
internal sealed class LineFinder(ClassRun run, GradeStart.Line line)
{
    private readonly ILookup<string, Entry> _byCategory = run.Entries.Where(entry => entry.TakesPart != Truth.No).ToLookup(entry => entry.Subject.Category, StringComparer.Ordinal);

    private readonly Dictionary<string, KnownLine?> _known = new(StringComparer.Ordinal);

    /// <summary>The line of a category; null while it is not known.</summary>
    public KnownLine? Of(string category) =>
        _known.TryGetValue(category, out KnownLine? known) ? known : _known[category] = Find(category);

    /// <summary>Notes the line and the mean of every category in which somebody takes part, and what is not known of them.</summary>
    public void Note()
    {
        ImmutableArray<string> categories = [.. run.Class.Categories.Select(known => known.Name)];
        foreach (string category in _byCategory.Where(members => members.Any(entry => entry.TakesPart == Truth.Yes)).Select(members => members.Key).OrderBy(name => categories.IndexOf(name)))
        {
            KnownLine? known = Of(category);
            run.Lines.Add(new(line.Head, category, line.Source, known?.Value, known?.Paper, Mean(Figures(category))));
            if (known is null)
            {
                run.Open.Add(Missing(category));
            }
        }
    }

    private KnownLine? Find(string category) => line.Source switch
    {
        LineSource.Decided => run.Decisions.LineOf(line.Head.Id, category) is { } decided ? At(decided.Value, decided.Paper) : null,
        LineSource.Stated => At(line.Stated, null),
        LineSource.Mean => AtMean(category),
        _ => throw new UnreachableException(),
    };

    private static KnownLine At(decimal value, DecisionPaper? paper) => new(value, new SubjectValue.Number(value), paper);

    private KnownLine? AtMean(string category)
    {
        ImmutableArray<Rational> figures = Figures(category);
        return MissingIn(category).IsEmpty && Mean(figures) is { } mean ? new(Sum(figures) / Rational.Of(figures.Length), mean, null) : null;
    }

    private OpenPoint Missing(string category) => line.Source == LineSource.Mean
        ? new(OpenKind.MeanMissing, [line.Head], category, [.. MissingIn(category).Select(entry => entry.Id)], [run.Class.TitleOf(line.Figure)])
        : new(OpenKind.LineMissing, [line.Head], category, [], []);

    // Who is stated to have no figure does not count; who may still take part may still move the mean.
    private ImmutableArray<Entry> MissingIn(string category) =>
        [.. _byCategory[category].Where(entry => entry.TakesPart == Truth.Unknown || entry.Facts.Find(line.Figure) is null)];

    private ImmutableArray<Rational> Figures(string category) =>
        [.. _byCategory[category].Where(entry => entry.TakesPart == Truth.Yes).Select(entry => Exact.Of(entry.Facts.Find(line.Figure))).OfType<Rational>()];

    private static SubjectValue.Fraction? Mean(ImmutableArray<Rational> figures) =>
        figures.IsEmpty ? null : new(Sum(figures).ToAmount(), figures.Length);

    private static Rational Sum(ImmutableArray<Rational> figures) => figures.Aggregate(Rational.Zero, (total, more) => total + more);
}
