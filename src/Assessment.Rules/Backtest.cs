using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>Last year's evidence under next year's rules.</summary>
/// <param name="Rules">What changes in the rules.</param>
/// <param name="Units">Who gains and who loses, and which clause does it; all by changed rules.</param>
/// <param name="Unfit">Facts that count by the old rules and fit nowhere in the new ones, in order of id.</param>
/// <param name="Pending">Leaves that were settled and become pending, such as a mark above the new points; unit by unit.</param>
/// <param name="Untouched">New clauses, requirements and judged items for which last year's evidence has no kind of fact, in the document's order.</param>
public sealed record Backtest(
    ImmutableArray<SchemeChange> Rules,
    ImmutableArray<UnitChange> Units,
    ImmutableArray<UnfitFact> Unfit,
    ImmutableArray<NewlyPending> Pending,
    ImmutableArray<string> Untouched)
{
    /// <summary>Whose grade, or place inside a quota, flips; null where nothing is graded.</summary>
    public ImmutableArray<GradeFlip>? Grades { get; init; }

    /// <summary>Tries rules on the evidence of a record.</summary>
    /// <param name="record">Last year's record, or one that was just sealed from last year's files.</param>
    /// <param name="next">The new rules.</param>
    /// <param name="grading">What was graded last year; null takes that of the record, if it has any.</param>
    /// <returns>The outcome, or null with the faults of the rules.</returns>
    public static ReadResult<Backtest> Run(AssessmentRecord record, NextRules next, GradingMaterial? grading = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(next);
        ReadResult<GradingMaterial> material = grading is null ? RecordGrades.MaterialOf(record.Root) : new(grading, []);
        return material.HasErrors
            ? new(null, material.Diagnostics)
            : new RuleTrial(record, material.Value).Run(next with { Rules = next.Rules.Normalized() });
    }

    /// <summary>Writes the outcome as text.</summary>
    public void Write(Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        BacktestText.Write(this, language, writer);
    }

    /// <summary>Writes the outcome as a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        BacktestText.Write(this, json);
    }
}

/// <summary>A fact that the new rules do not take.</summary>
/// <param name="Id">Id of the fact.</param>
/// <param name="Unit">Id of its unit.</param>
/// <param name="Kind">Its kind, as submitted.</param>
/// <param name="Fault">Why it was refused; null when it is known but no clause uses it.</param>
public sealed record UnfitFact(string Id, string Unit, string Kind, Diagnostic? Fault);

/// <summary>A leaf that the new rules leave pending although the old ones settled it.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Node">Id of the leaf in the new rules.</param>
/// <param name="Reason">Why, as files name it, such as <c>outside-range</c>; empty when the state speaks for itself.</param>
/// <param name="Subject">The clause, parameter or fact concerned.</param>
public sealed record NewlyPending(string Unit, string Node, string Reason, string Subject);
