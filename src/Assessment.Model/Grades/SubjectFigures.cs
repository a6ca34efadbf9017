using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>Scores and other figures of subjects that come from outside the subjects file.</summary>
/// <param name="Figures">The figures; at most one a subject and name.</param>
/// <param name="Bars">Bars on grades that score sheets raised.</param>
public sealed record SubjectFigures(ImmutableArray<SubjectFigure> Figures, ImmutableArray<SubjectBar> Bars)
{
    /// <summary>No figures.</summary>
    public static SubjectFigures None { get; } = new([], []);

    /// <summary>The figures of score sheets: the score of every node, by the node's id.</summary>
    /// <param name="sheets">The sheets; of each unit at most one that has the node.</param>
    public static SubjectFigures Of(IEnumerable<ScoreSheet> sheets)
    {
        var figures = ImmutableArray.CreateBuilder<SubjectFigure>();
        var bars = ImmutableArray.CreateBuilder<SubjectBar>();
        foreach (ScoreSheet sheet in sheets)
        {
            string unit = sheet.Unit.Id;
            figures.Add(new(unit, $"{sheet.Scheme}#{sheet.Total.Id}", sheet.Total.Score));
            figures.AddRange(sheet.Items.Where(item => item.Id != sheet.Total.Id).Select(item => new SubjectFigure(unit, $"{sheet.Scheme}#{item.Id}", item.Score)));
            bars.AddRange(sheet.Bars.Select(bar => new SubjectBar(unit, new(bar.Clause.Id, bar.Clause.Text, [], bar.Clause.Span), bar.BestGrade)));
        }

        return new(figures.ToImmutable(), bars.ToImmutable());
    }
}

/// <summary>One figure of a subject.</summary>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Name">Name of the fact, or scheme and node of a score sheet joined by <c>#</c>, such as <c>xx-county/2023/party-building#total</c>.</param>
/// <param name="Value">The figure; null while something in the sheet is pending.</param>
public sealed record SubjectFigure(string Subject, string Name, decimal? Value);

/// <summary>A bar on the grade that a clause of a score sheet raised.</summary>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Rule">The clause.</param>
/// <param name="BestGrade">Best grade that stays possible.</param>
public sealed record SubjectBar(string Subject, GradingRule Rule, string BestGrade);
