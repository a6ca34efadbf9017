using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Lays the decisions on appeals over a record.</summary>
/// <param name="record">The record appealed against.</param>
/// <param name="appeals">The appeals.</param>
/// <param name="subjects">Graded subjects put forward.</param>
/// <param name="salt">For the record of the decisions, where the first one can be masked.</param>
internal sealed class AppealOverlay(AssessmentRecord record, Appeals appeals, ImmutableArray<Subject> subjects, ReadOnlyMemory<byte> salt)
{
    internal ReadResult<AppealResult> Run(IReadOnlyList<EvidenceFile> files)
    {
        ReadResult<RecordScoring> scoring = RecordScoring.Of(record);
        if (scoring.Value is not { } before || record.Rules is not { } rules)
        {
            return new(null, scoring.Diagnostics);
        }

        (ImmutableArray<Fact> sealedFacts, ImmutableArray<Fact> forward, ImmutableArray<Diagnostic> refused) = Evidence(before, files);
        ImmutableArray<ScoreSheet> sheets = before.Sheets();
        ReadResult<GradingMaterial> grading = RecordGrades.MaterialOf(record.Root);
        AppealCheck check = new(record, appeals, sheets, grading.Value);
        ImmutableArray<Diagnostic> faults = [.. refused, .. grading.HasErrors ? grading.Diagnostics : [], .. check.Faults([.. forward.Select(fact => fact.Id), .. check.Known(subjects)])];
        return faults.IsEmpty ? Decide(Input(before, rules, sealedFacts, forward) with { Grading = Corrected(grading.Value) }, sheets, check) : new(null, faults);
    }

    // One reader for both, so that no id stands for two facts.
    private (ImmutableArray<Fact> Sealed, ImmutableArray<Fact> Forward, ImmutableArray<Diagnostic> Refused) Evidence(RecordScoring before, IReadOnlyList<EvidenceFile> files)
    {
        EvidenceReader reader = new(before.Rules.Scheme, before.Units);
        using MemoryStream own = new(RecordJson.Bytes(RecordFacts.Named(record.Root.GetProperty("facts"))));
        EvidenceResult known = reader.Read(own, record.Name, EvidenceFormat.Json);
        ImmutableArray<EvidenceResult> forward = [.. files.Select(file => Read(reader, file))];
        return (known.Facts, [.. forward.SelectMany(result => result.Facts)], [.. known.Diagnostics, .. forward.SelectMany(result => result.Diagnostics)]);
    }

    private static EvidenceResult Read(EvidenceReader reader, EvidenceFile file)
    {
        using MemoryStream content = new(file.Content.ToArray());
        return reader.Read(content, file.Name, file.Format);
    }

    private ReadResult<AppealResult> Decide(SealInput input, ImmutableArray<ScoreSheet> sheets, AppealCheck check)
    {
        ReadResult<AssessmentRecord> sealedAnew = AssessmentRecord.Seal(input);
        if (sealedAnew.Value is not { } decided || RecordScoring.Of(decided).Value is not { } scoring)
        {
            return new(null, sealedAnew.Diagnostics);
        }

        ImmutableArray<ScoreSheet> after = scoring.Sheets();
        GradeComparison? grades = Grades(sheets, decided, after);
        return new(
            new AppealResult(decided, Units(sheets, after, check))
            {
                Grades = grades?.Flips([.. sheets.Zip(after).Select(pair => new Split(pair.First, pair.First, pair.Second, pair.Second).Of(id => id))]),
                Subjects = grades is null ? [] : [.. appeals.All.Where(check.IsAboutGrade).GroupBy(appeal => appeal.Unit, StringComparer.Ordinal).Select(known => grades.Appealed(known.Key, [.. known]))],
            },
            []);
    }

    // A subject that is accepted stands in place of the sealed one.
    private GradingMaterial? Corrected(GradingMaterial? sealedMaterial)
    {
        HashSet<string> accepted = [.. appeals.All.SelectMany(appeal => appeal.Accepted)];
        Dictionary<string, Subject> other = subjects.Where(subject => accepted.Contains(subject.Id)).ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        return sealedMaterial is null ? null : sealedMaterial with
        {
            Subjects = sealedMaterial.Subjects with { Subjects = [.. sealedMaterial.Subjects.Subjects.Select(subject => other.GetValueOrDefault(subject.Id, subject))] },
        };
    }

    private GradeComparison? Grades(ImmutableArray<ScoreSheet> before, AssessmentRecord decided, ImmutableArray<ScoreSheet> after) =>
        (RecordGrades.ListOf(record.Root, before).Value, RecordGrades.ListOf(decided.Root, after).Value) is ({ } was, { } found) ? new(was, found) : null;

    private SealInput Input(RecordScoring before, RuleFile rules, ImmutableArray<Fact> sealedFacts, ImmutableArray<Fact> forward)
    {
        HashSet<string> accepted = [.. appeals.All.SelectMany(appeal => appeal.Accepted)];
        HashSet<string> unknown = [.. record.View.Of(sealedFacts, RecordInput.Elsewhere(record.Root)).Unknown.Select(fact => fact.Id)];
        return new SealInput
        {
            Rules = rules,
            Units = before.Units,
            Facts = [.. sealedFacts.Where(fact => !unknown.Contains(fact.Id)), .. forward.Where(fact => accepted.Contains(fact.Id))],
            WithoutFact = RecordInput.Elsewhere(record.Root).Union(unknown),
            Decisions = RecordInput.Decided(record.Root.GetProperty("decisions"), before.Rules.Scheme, before.Units).Value ?? Decisions.None,
            Exceptions = [.. record.Root.GetProperty("exceptions").EnumerateArray(), .. appeals.All.Select(Exception)],
            View = record.View with { AsKnown = null },
            Salt = record.IsMaskable ? salt : ReadOnlyMemory<byte>.Empty,
        };
    }

    private ImmutableArray<AppealedUnit> Units(ImmutableArray<ScoreSheet> before, ImmutableArray<ScoreSheet> after, AppealCheck check)
    {
        ILookup<string, Appeal> byUnit = appeals.All.Where(check.IsAboutScore).ToLookup(appeal => appeal.Unit, StringComparer.Ordinal);
        return
        [
            .. before.Zip(after)
                .Where(pair => byUnit[pair.First.Unit.Id].Any() || pair.First.Total.Settled != pair.Second.Total.Settled)
                .Select(pair => new AppealedUnit(pair.First, pair.Second, [.. byUnit[pair.First.Unit.Id]])),
        ];
    }

    private JsonElement Exception(Appeal appeal) => RecordJson.Element(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", appeal.Id);
        json.WriteString("against", record.RootHash);
        json.WriteString("unit", appeal.Unit);
        json.WriteString("lines", string.Join(' ', appeal.Lines));
        json.WriteString("grounds", appeal.Grounds);
        json.WriteText("outcome", appeal.Decision is { } decision ? Keyword.Of(decision.Outcome) : "open");
        json.WriteText("by", appeal.Decision?.By);
        json.WriteText("on", appeal.Decision is { } decided ? Figure.Day(decided.On) : "");
        json.WriteText("reason", appeal.Decision?.Reason);
        json.WriteString("accepted", string.Join(' ', appeal.Accepted));
        json.WriteEndObject();
    });
}
