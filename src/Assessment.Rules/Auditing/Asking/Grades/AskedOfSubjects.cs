using System.Collections.Immutable;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>What the rules of a class that decide grades ask of its subjects.</summary>
/// <param name="known">The class.</param>
internal sealed class AskedOfSubjects(SubjectClass known)
{
    private readonly ILookup<string, FactTest> tests = Conditions(known)
        .SelectMany(condition => condition.Tests())
        .ToLookup(test => test.Name, test => test.Test, StringComparer.Ordinal);

    /// <summary>Facts that bear on grades, themselves or by figures made from them, in the file's order.</summary>
    internal IEnumerable<FactDefinition> Facts => known.Facts.Where(fact => Names(fact.Name).Any(IsAsked));

    /// <summary>Tests of a name.</summary>
    internal IEnumerable<FactTest> Tests(string name) => tests[name];

    /// <summary>Words by which tables of the rules tell subjects apart.</summary>
    internal IEnumerable<string> TableWords(string name) =>
        known.Eligibility.Rules.SelectMany(rule => rule.Claims).Where(claim => claim.By == name).SelectMany(claim => claim.Table.Select(row => row.Key));

    /// <summary>A fact, and every figure that is made from it.</summary>
    internal ImmutableArray<string> Names(string fact)
    {
        ImmutableArray<string> names = [fact];
        foreach (FigureDefinition figure in known.Figures.Where(figure => Parts(figure).Any(part => names.Contains(part))))
        {
            names = names.Add(figure.Name);
        }

        return names;
    }

    /// <summary>Ends of the intervals that tests of a name ask for, and where its grade starts to be another.</summary>
    internal IEnumerable<Edge> Edges(string name, ImmutableArray<Edge> starts) =>
    [
        .. from test in tests[name].OfType<FactTest.Numbers>()
           from edge in Of(test)
           select edge,
        .. known.Grades?.Start?.Figure == name ? starts : [],
    ];

    private static IEnumerable<Edge> Of(FactTest.Numbers test) =>
    [
        .. test.Lower is { } lower ? [Edge.At(lower), new(lower, test.IncludesLower ? EdgeSide.Below : EdgeSide.Above)] : Array.Empty<Edge>(),
        .. test.Upper is { } upper ? [Edge.At(upper), new(upper, test.IncludesUpper ? EdgeSide.Above : EdgeSide.Below)] : Array.Empty<Edge>(),
    ];

    private bool IsAsked(string name) => tests.Contains(name)
        || known.Grades?.Start?.Figure == name
        || (known.Ranking is { } ranking && ranking.TieBreak.Prepend(ranking.By).Contains(name))
        || TableWords(name).Any()
        || known.Eligibility.Rules.SelectMany(rule => rule.Claims).Any(claim => claim.Word == name);

    private static IEnumerable<Condition> Conditions(SubjectClass known) =>
    [
        .. known.Eligibility.Rules.Select(rule => rule.When),
        .. (known.Grades?.Gates ?? []).Select(gate => gate.When),
        .. known.Quotas.Select(quota => quota.Base),
    ];

    private static ImmutableArray<string> Parts(FigureDefinition figure) => figure switch
    {
        FigureDefinition.Sum sum => sum.Parts,
        FigureDefinition.Share share => [share.Part, share.Whole],
        FigureDefinition.Months months => [months.Stays],
        FigureDefinition.PlaceByMonths place => [place.Stays],
        FigureDefinition.Count count => [count.Words],
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
