using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>An appeal against lines of a sealed sheet or rules of a sealed grading, and what was decided on it.</summary>
/// <param name="Id">Id of the appeal.</param>
/// <param name="Unit">Id of the unit or graded subject that appeals.</param>
/// <param name="Lines">Items, clauses or rules of the grading appealed against.</param>
/// <param name="Grounds">The grounds.</param>
/// <param name="Evidence">Ids of the facts put forward: new ones, corrections, withdrawals; and of graded subjects as they should be.</param>
/// <param name="Decision">The decision; null while it is open.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Appeal(string Id, string Unit, ImmutableArray<string> Lines, string Grounds, ImmutableArray<string> Evidence, AppealDecision? Decision, SourceSpan Span)
{
    /// <summary>The facts that count by the decision: all when it was upheld, those named when in part, else none.</summary>
    public ImmutableArray<string> Accepted => Decision switch
    {
        { Outcome: AppealOutcome.Upheld } => Evidence,
        { Outcome: AppealOutcome.Part } part => part.Accept,
        _ => [],
    };
}

/// <summary>The decision on an appeal.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="By">By whom.</param>
/// <param name="On">When.</param>
/// <param name="Accept">For a decision in part, the facts that count.</param>
/// <param name="Reason">The reason; may be empty.</param>
public sealed record AppealDecision(AppealOutcome Outcome, string By, DateOnly On, ImmutableArray<string> Accept, string Reason);

/// <summary>What was decided on an appeal.</summary>
public enum AppealOutcome
{
    /// <summary>The evidence put forward counts.</summary>
    Upheld,

    /// <summary>A part of it counts.</summary>
    Part,

    /// <summary>None of it counts.</summary>
    Refused,
}

/// <summary>Appeals against one record.</summary>
/// <param name="Record">Root hash of the record.</param>
/// <param name="All">The appeals, in the file's order.</param>
/// <param name="Span">Place of the root hash.</param>
public sealed record Appeals(string Record, ImmutableArray<Appeal> All, SourceSpan Span)
{
    /// <summary>Reads a file of appeals.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">The file as the user named it.</param>
    public static ReadResult<Appeals> Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        return AppealsReader.Read(text, fileName);
    }

    /// <summary>Scores a record anew with what the decisions on these appeals let count. The record itself stays as it is.</summary>
    /// <param name="record">The record appealed against.</param>
    /// <param name="evidence">The files of evidence put forward.</param>
    /// <param name="subjects">Graded subjects as the appeals say they are; one counts whole, in place of the sealed one, where its id is accepted as evidence.</param>
    /// <param name="salt">Secret random bytes, at least 16: where private fields of the record can be masked, so can those of the record of the decisions.</param>
    /// <returns>The record of the decisions, beside the sealed one, and each unit and grade before and after; null with the faults of the appeals.</returns>
    public ReadResult<AppealResult> Decide(AssessmentRecord record, IReadOnlyList<EvidenceFile> evidence, SubjectRoll? subjects = null, ReadOnlyMemory<byte> salt = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        return new AppealOverlay(record, this, subjects?.Subjects ?? [], salt).Run(evidence);
    }
}

/// <summary>A file of evidence in memory.</summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Format">Its format.</param>
public sealed record EvidenceFile(string Name, ReadOnlyMemory<byte> Content, EvidenceFormat Format);

/// <summary>What came of appeals.</summary>
/// <param name="Record">A new record, in which the decisions stand as exceptions.</param>
/// <param name="Units">Units whose points the decisions changed, or that appealed.</param>
public sealed record AppealResult(AssessmentRecord Record, ImmutableArray<AppealedUnit> Units)
{
    /// <summary>Whose grade, or place inside a quota, the decisions change; null where nothing was graded.</summary>
    public ImmutableArray<GradeFlip>? Grades { get; init; }

    /// <summary>Subjects that appealed against rules of the grading.</summary>
    public ImmutableArray<AppealedSubject> Subjects { get; init; } = [];

    /// <summary>Writes before and after side by side.</summary>
    public void Write(Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (AppealedUnit unit in Units)
        {
            AppealText.Write(unit, language, writer);
        }

        foreach (AppealedSubject subject in Subjects)
        {
            AppealText.Write(subject, language, writer);
        }

        if (Grades is { } flips)
        {
            FlipText.Write(flips, language, writer);
        }
    }
}

/// <summary>A graded subject before and after its appeals were decided.</summary>
/// <param name="Subject">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">How it stands in the sealed list.</param>
/// <param name="After">How it stands after the decisions.</param>
/// <param name="Appeals">Its appeals against rules of the grading.</param>
public sealed record AppealedSubject(string Subject, string Name, GradeStanding Before, GradeStanding After, ImmutableArray<Appeal> Appeals);

/// <summary>A unit before and after its appeals were decided.</summary>
/// <param name="Before">The sheet as sealed.</param>
/// <param name="After">The sheet after the decisions.</param>
/// <param name="Appeals">Its appeals.</param>
public sealed record AppealedUnit(ScoreSheet Before, ScoreSheet After, ImmutableArray<Appeal> Appeals);
