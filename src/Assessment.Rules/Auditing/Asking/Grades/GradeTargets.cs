using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Values that a subject's numbers could have to reach: limits of tests, the line, the figures of those ranked before it.</summary>
internal sealed class GradeTargets
{
    private readonly SubjectClass known;
    private readonly SubjectNumbers numbers;
    private readonly ImmutableArray<Edge> places;

    internal GradeTargets(SubjectClass known, SubjectNumbers numbers, SubjectGrade subject, ClassList list)
    {
        (this.known, this.numbers) = (known, numbers);
        Asked = new(known);
        Starts = StartsOf(list.Lines.FirstOrDefault(line => line.Category == subject.Subject.Category));
        Rational? own = Exact.Of(subject.Score);
        places =
        [
            .. from score in list.Subjects.Select(other => Exact.Of(other.Score)).OfType<Rational>().Distinct()
               where own is null || score >= own
               orderby score
               from edge in new[] { Edge.At(score), new Edge(score, EdgeSide.Above) }
               select edge,
        ];
    }

    /// <summary>What the rules ask.</summary>
    internal AskedOfSubjects Asked { get; }

    /// <summary>Where the figure from which the grade starts leads to another: at the line, or at the ends of bands.</summary>
    internal ImmutableArray<Edge> Starts { get; }

    /// <summary>The figure from which the grade starts; null where it is not known.</summary>
    internal Rational? StartFigure => known.Grades?.Start is { } start ? numbers.Figure(start.Figure) : null;

    /// <summary>Equal to, and right above, everybody who is ranked before the subject, the nearest first; empty where a fact does not rank.</summary>
    internal IEnumerable<(string Figure, Edge Edge)> Places(FactDefinition fact) =>
        known.Ranking is { } ranking && Asked.Names(fact.Name).Contains(ranking.By) ? places.Select(place => (ranking.By, place)) : [];

    /// <summary>The node of a score sheet that gives a fact; null where none of this sheet does.</summary>
    internal static string? Node(FactDefinition fact, ScoreSheet? sheet) => sheet is null ? null : fact.Items
        .Select(item => item.Split('#'))
        .Where(item => item[0] == sheet.Scheme && sheet.Items.Append(sheet.Total).Any(node => node.Id == item[1]))
        .Select(item => item[1])
        .FirstOrDefault();

    /// <summary>What a number would have to come to for each target, in ascending order.</summary>
    internal ImmutableArray<decimal> Numbers(FactDefinition fact) =>
    [
        .. (from target in Asked.Names(fact.Name).SelectMany(name => Asked.Edges(name, Starts).Select(edge => (Figure: name, Edge: edge))).Concat(Places(fact))
            let number = new Crossing(value => numbers.Figure(target.Figure, fact.Name, value), isWhole: false).Find(Exact.Of(numbers.Value(fact.Name)) ?? Rational.Zero, target.Edge.Value)
            where number is not null
            select number.Value.ToAmount() + (target.Edge.Side == EdgeSide.Above ? Above : 0)).Distinct().Order(),
    ];

    private const decimal Above = 0.0001m;

    private ImmutableArray<Edge> StartsOf(LineFigure? line) => (known.Grades?.Start, line) switch
    {
        (GradeStart.Bands bands, _) => [.. bands.Rows.SelectMany(row => Edge.Of(row.Values))],
        (_, { Source: LineSource.Mean, Mean: { } mean }) => MeanOfOthers(mean) is { } others ? [Edge.At(others), new(others, EdgeSide.Above)] : [],
        (_, { Value: SubjectValue.Number decided }) => [Edge.At(decided.Value)],
        _ => [],
    };

    // The mean moves with the subject's own figure: who reaches the mean of the others reaches that of all.
    private Rational? MeanOfOthers(SubjectValue.Fraction mean)
    {
        (Rational sum, Rational number) = (Rational.Of(mean.Numerator), Rational.Of(mean.Denominator));
        if (StartFigure is not { } own)
        {
            return sum / number;
        }

        return mean.Denominator > 1 ? (sum - own) / (number - Rational.One) : null;
    }
}
