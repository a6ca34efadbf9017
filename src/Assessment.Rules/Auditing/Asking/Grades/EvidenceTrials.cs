using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Changes of the evidence that lead to a better grade, a figure moved no further than that takes.</summary>
/// <param name="search">The changes.</param>
/// <param name="facts">Facts of the subject whose numbers the scoring gives, with the node that gives them.</param>
/// <param name="targets">What the numbers could have to reach.</param>
/// <param name="better">The grade by the sheets of all units; null where it is no better.</param>
internal sealed class EvidenceTrials(
    ChangeSearch search,
    ImmutableArray<(FactDefinition Fact, string Node)> facts,
    GradeTargets targets,
    Func<IReadOnlyList<ScoreSheet>, SubjectGrade?> better)
{
    private readonly Dictionary<string, SubjectGrade?> known = new(StringComparer.Ordinal);

    /// <summary>The changes, most points first.</summary>
    internal IEnumerable<GradeChange> All()
    {
        string now = Figures(search.Sheet);
        ImmutableArray<TriedFact> leading = [.. search.Tried().Where(tried => Figures(tried.Sheet) != now && Grade(tried) is not null).Select(Least)];
        return
        [
            .. from tried in search.InOrder(leading)
               let after = Grade(tried)
               where after is not null
               select new GradeChange.OfEvidence(search.Change(tried), after),
        ];
    }

    // What the grading takes from a sheet; sheets that are alike in it lead to the same grade.
    private string Figures(ScoreSheet sheet) => string.Join(
        '\u001f',
        facts.Select(fact => At(sheet, fact.Node)?.ToString(CultureInfo.InvariantCulture) ?? "").Concat(sheet.Bars.Select(bar => bar.Clause.Id)));

    private SubjectGrade? Grade(TriedFact tried)
    {
        string figures = Figures(tried.Sheet);
        if (search.UnitsMeet)
        {
            return better(search.SheetsAfter(tried));
        }

        return known.TryGetValue(figures, out SubjectGrade? grade) ? grade : known[figures] = better(search.SheetsAfter(tried));
    }

    private TriedFact Least(TriedFact tried) => facts.Aggregate(tried, (least, fact) =>
    {
        decimal[] reached = [.. targets.Numbers(fact.Fact).Where(number => number > (At(search.Sheet, fact.Node) ?? 0) && number < At(least.Sheet, fact.Node))];
        return FirstBetter.OfRising(reached, number => search.Least(least, sheet => At(sheet, fact.Node) ?? 0, number) is var smaller && Grade(smaller) is not null ? smaller : null) ?? least;
    });

    private static decimal? At(ScoreSheet sheet, string node) => sheet.Items.Append(sheet.Total).FirstOrDefault(item => item.Id == node)?.Score;
}
