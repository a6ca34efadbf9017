using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Scores and grades the input of a record again and compares.</summary>
/// <param name="record">The record.</param>
/// <param name="rules">The indicator file; null takes the record's own.</param>
/// <param name="grading">The grading file; null takes the record's own.</param>
internal sealed class Replayer(AssessmentRecord record, RuleFile? rules, RuleFile? grading)
{
    // The record's own scheme, wanted only beside rules from elsewhere.
    private readonly Lazy<Scheme?> own = new(() => rules is null ? null : Scheme(record.Rules));

    internal ReplayOutcome Run()
    {
        ImmutableArray<Diagnostic> misplaced = [.. Missing(rules, record.Rules, "rules"), .. Missing(grading, record.Grading, "grading"), .. OfOtherScheme()];
        if (!misplaced.IsEmpty)
        {
            return new([], misplaced) { IsUndone = true };
        }

        ReadResult<RecordScoring> scoring = (rules ?? record.Rules) is { } file ? RecordScoring.Of(record, file) : new(null, []);
        RecordResult? result = scoring.Value is { } input ? RecordResult.Of(input.Rules, input.Units, input.Facts) : null;
        // A list that lacks its scores would only repeat what is wrong with them.
        bool isScored = result is not null || record.Rules is null;
        ReadResult<GradeList> grades = isScored ? Grade(result?.Scored ?? []) : new(null, []);
        return new([.. Scored(scoring.Value, result), .. Graded(grades)], [.. scoring.Diagnostics, .. Errors(grades.Diagnostics)])
        {
            IsUndone = result is null && grades.Value is null,
        };
    }

    private ReadResult<GradeList> Grade(ImmutableArray<ScoreSheet> sheets) =>
        (grading ?? record.Grading) is { } given ? RecordGrades.Again(record.Root, given, sheets) : new(null, []);

    private IEnumerable<Diagnostic> Missing(RuleFile? given, RuleFile? own, string part) =>
        given is not null && own is null ? [Diagnostic.Of(RecordDiagnostics.NotInRecord, SourceSpan.WholeFile(record.Name), part)] : [];

    private Diagnostic[] OfOtherScheme() => Scheme(rules) is { } given && own.Value is { } was && given.Id != was.Id
        ? [Diagnostic.Of(RecordDiagnostics.OtherScheme, SourceSpan.WholeFile(given.Span.File), was.Id, given.Id)]
        : [];

    // Null where there is none, or none that can be read.
    private static Scheme? Scheme(RuleFile? file) => file is null ? null : SchemeReader.Read(file.Text, file.Name).Value;

    private static IEnumerable<Diagnostic> Errors(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);

    private IEnumerable<RecordDifference> Scored(RecordScoring? input, RecordResult? result) => input is null || result is null
        ? []
        :
        [
            .. Changed(input.Rules.Scheme),
            .. Meaning("rules", record.CanonicalHash, SchemePrinter.CanonicalHash(input.Rules.Scheme)),
            .. new SheetDifferences(Compared(rules)).Between(record.Root.GetProperty("sheets"), result.Sheets),
            .. Corrections(result.Corrections),
        ];

    private IEnumerable<RecordDifference> Graded(ReadResult<GradeList> grades)
    {
        JsonElement was = record.Root.GetProperty("grades");
        return (grades.Value, grading ?? record.Grading) switch
        {
            ({ } list, { } file) => [.. GradingMeaning(file), .. new GradeDifferences(Compared(grading)).Between(Open(was), Again(was, list))],
            (_, null) when RecordFormat.VersionOf(record.Root) > 1 && was.ValueKind != JsonValueKind.Null => [Whole("grades", "", CanonicalJson.Of(was), "")],
            _ => [],
        };
    }

    private bool CanBeMasked => RecordFormat.VersionOf(record.Root) > 2;

    private JsonElement Open(JsonElement was) => CanBeMasked ? MaskedGrades.Open(was) : was;

    private JsonElement Again(JsonElement was, GradeList list) => CanBeMasked ? MaskedGrades.LikeSealed(RecordGrades.Data(list), was) : RecordGrades.Data(list);

    private RecordDifference[] GradingMeaning(RuleFile file)
    {
        RecordDifference[] meaning = [.. Meaning("grading", record.Root.GetProperty("grading").TextAt("canonical"), GradingForm.Hash(file))];
        return meaning.Length > 0 && record.Grading is { } own ? [.. GradingRuleDifferences.Between(own, file), .. meaning] : meaning;
    }

    // By the record's own rules every byte of the result is compared, as far as the engine that sealed wrote it. By rules from
    // elsewhere that say the same, their places in the file are not.
    private RowDifferences Compared(RuleFile? given) => (given, record.Engine == EngineVersion.Current) switch
    {
        ({ }, _) => RowDifferences.Meaning,
        (null, true) => RowDifferences.Everything,
        _ => RowDifferences.OfOlderEngine,
    };

    // Which rules say something else, by clause and line, before what comes of it.
    private IEnumerable<RecordDifference> Changed(Scheme now) =>
        from change in own.Value is { } was ? SchemeDiff.Between(was, now) : []
        select new RecordDifference(
            "rules", "", change.Id, "", change.OldSpan.Line > 0 ? change.OldSpan.Line : change.NewSpan.Line, [], Keyword.Of(change.Kind), change.Old, change.New);

    private IReadOnlyList<RecordDifference> Corrections(JsonElement found)
    {
        JsonElement was = record.Root.GetProperty("corrections");
        if (CanonicalJson.Of(was) == CanonicalJson.Of(found))
        {
            return [];
        }

        RowDifferences rows = Compared(rules);
        RecordDifference[] differences = [.. rows.Between("corrections", "", SheetRow.Corrections(was), SheetRow.Corrections(found))];
        return differences.Length == 0 ? rows.Order("corrections", "") : differences;
    }

    private static IEnumerable<RecordDifference> Meaning(string part, string was, string now) => was == now ? [] : [Whole(part, "canonical", was, now)];

    private static RecordDifference Whole(string part, string field, string was, string now) => new(part, "", "", "", 0, [], field, was, now);
}
