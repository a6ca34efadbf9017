using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules;

/// <summary>What would have to be otherwise for a subject's next better grade.</summary>
/// <param name="List">The grades as they are.</param>
/// <param name="Subject">The subject in that list.</param>
/// <param name="Next">The next better grade; empty when it has the best, or none.</param>
public sealed record NextGrade(GradeList List, SubjectGrade Subject, string Next)
{
    /// <summary>Whether nothing better is to be had: the best grade or, where the class has none, a part in the assessment with a grade.</summary>
    public bool IsBest { get; init; }

    /// <summary>What holds it where it is: a line missed, a gate, a quota, in the order in which it acted. What is open stands in the subject.</summary>
    public ImmutableArray<GradeReason> InTheWay { get; init; } = [];

    /// <summary>Leaves of the score sheet that wait for evidence, so that no grade follows yet; in the document's order.</summary>
    public ImmutableArray<ItemScore> Pending { get; init; } = [];

    /// <summary>Smallest changes that by themselves lead to a better grade: of the evidence, most points first, then of the subject's own facts and numbers, then decisions.</summary>
    public ImmutableArray<GradeChange> Changes { get; init; } = [];

    /// <summary>Asks for the next grade of a unit that is scored.</summary>
    /// <param name="rules">The rules of the scoring.</param>
    /// <param name="units">All units.</param>
    /// <param name="facts">Facts in force of all units.</param>
    /// <param name="unit">Id of the unit.</param>
    /// <param name="grading">What is graded besides the scores.</param>
    /// <returns>The answer, or null where the unit is no subject or the grading file has an error.</returns>
    public static ReadResult<NextGrade> Of(RuleSet rules, IReadOnlyList<Unit> units, IReadOnlyCollection<Fact> facts, string unit, GradingMaterial grading)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(unit, grading, () => new(rules, units, facts, unit, Compiling.CompiledNode.TotalId));
    }

    /// <summary>Asks for the next grade of a subject where nothing is scored: eligibility, or numbers from elsewhere.</summary>
    /// <param name="subject">Id of the subject.</param>
    /// <param name="grading">What is graded.</param>
    /// <returns>The answer, or null where nobody of that id is graded or the grading file has an error.</returns>
    public static ReadResult<NextGrade> Of(string subject, GradingMaterial grading) => Of(subject, grading, () => null);

    /// <summary>Writes the answer as text.</summary>
    /// <param name="scheme">The scheme of the scoring, for the titles of what changes; null where nothing was scored.</param>
    /// <param name="language">The language.</param>
    /// <param name="writer">Where to.</param>
    public void Write(Scheme? scheme, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new NextGradeText(this, new Terms(List, language), scheme is null ? null : new SchemeTerms(scheme, language)).Write(writer);
    }

    private static ReadResult<NextGrade> Of(string subject, GradingMaterial grading, Func<ChangeSearch?> evidence)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(grading);
        ReadResult<GradingRules> loaded = GradingRules.TryLoad(grading.Rules.Text, grading.Rules.Name);
        return loaded.Value is { } known
            ? new(new GradeSearch(known, grading, subject, evidence()).Run(), [])
            : new(null, loaded.Diagnostics);
    }
}
