using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>What would have to be otherwise for a unit's next better grade.</summary>
/// <param name="List">The grades as they are.</param>
/// <param name="Subject">The unit in that list.</param>
/// <param name="Next">The next better grade; empty when it has the best, or none.</param>
/// <param name="InTheWay">What holds it where it is: a line missed, a gate, a quota, in the order in which it acted.</param>
/// <param name="Changes">Smallest changes that by themselves lead to a better grade: of its evidence, most points first, then of its own facts.</param>
public sealed record NextGrade(GradeList List, SubjectGrade Subject, string Next, ImmutableArray<GradeReason> InTheWay, ImmutableArray<GradeChange> Changes)
{
    /// <summary>Asks for the next grade of a unit.</summary>
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
        ArgumentNullException.ThrowIfNull(grading);
        ReadResult<GradingRules> loaded = GradingRules.TryLoad(grading.Rules.Text, grading.Rules.Name);
        return loaded.Value is { } known
            ? new(new GradeSearch(new(rules, units, facts, unit, Compiling.CompiledNode.TotalId), known, grading, unit).Run(), [])
            : new(null, loaded.Diagnostics);
    }

    /// <summary>Writes the answer as text.</summary>
    /// <param name="scheme">The scheme of the scoring, for the titles of what changes.</param>
    /// <param name="language">The language.</param>
    /// <param name="writer">Where to.</param>
    public void Write(Scheme scheme, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(writer);
        NextGradeText.Write(this, scheme, language, writer);
    }
}

/// <summary>A smallest change that by itself leads to a better grade.</summary>
/// <param name="Evidence">The change of the evidence; null for one of the subject's own facts.</param>
/// <param name="Fact">The subject's own fact that would be missing; empty for a change of the evidence.</param>
/// <param name="Value">Its value; null for a change of the evidence.</param>
/// <param name="Grade">The grade that follows.</param>
public sealed record GradeChange(FactChange? Evidence, string Fact, SubjectValue? Value, string Grade);
