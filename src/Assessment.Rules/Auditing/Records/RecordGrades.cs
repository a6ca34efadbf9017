using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>The grading of a record: what goes into the list, and the list, as the record has them.</summary>
/// <param name="Input">The parts that go into the list, by key.</param>
/// <param name="List">The list.</param>
internal sealed record RecordGrades(JsonElement Input, JsonElement List)
{
    private static readonly ImmutableArray<string> Keys = ["grading", "subjects", "figures", "bars", "gradeDecisions"];

    /// <summary>Whether a record holds a grading that can be computed again.</summary>
    internal static bool IsIn(JsonElement record) => record.TryGetProperty("grading", out JsonElement grading) && grading.ValueKind == JsonValueKind.Object;

    /// <summary>Grades from what a record will hold, so that a replay takes the same way.</summary>
    /// <param name="material">What is sealed.</param>
    /// <param name="sheets">The sheets of the record.</param>
    /// <param name="salt">With a salt, private fields of subjects can be masked later.</param>
    internal static ReadResult<RecordGrades> Of(GradingMaterial material, IReadOnlyList<ScoreSheet> sheets, ReadOnlyMemory<byte> salt)
    {
        GradingMaterial given = material with { Rules = material.Rules.Normalized() };
        ReadResult<GradingRules> rules = GradingRules.TryLoad(given.Rules.Text, given.Rules.Name);
        if (rules.Value is not { } known)
        {
            return new(null, rules.Diagnostics);
        }

        JsonElement input = RecordJson.Element(json => RecordMaterial.Write(given, salt, json));
        ReadResult<GradingMaterial> read = RecordMaterial.Read(input, known);
        return read.Value is { } again ? new(new(input, MaskedGrades.Salted(Data(Grade(known, again, SubjectFigures.Of(sheets))), salt)), []) : new(null, read.Diagnostics);
    }

    /// <summary>What a record was graded from; null without a fault where nothing was graded.</summary>
    internal static ReadResult<GradingMaterial> MaterialOf(JsonElement record)
    {
        if (!IsIn(record))
        {
            return new(null, []);
        }

        RuleFile file = RecordMaterial.RulesOf(record);
        ReadResult<GradingRules> rules = GradingRules.TryLoad(file.Text, file.Name);
        return rules.Value is { } known ? RecordMaterial.Read(record, known) : new(null, rules.Diagnostics);
    }

    /// <summary>The list of a record for these sheets; null without a fault where nothing was graded.</summary>
    internal static ReadResult<GradeList> ListOf(JsonElement record, IReadOnlyList<ScoreSheet> sheets) =>
        IsIn(record) ? Again(record, RecordMaterial.RulesOf(record), sheets) : new(null, []);

    /// <summary>Computes the list of a record again, by its own rules or by others.</summary>
    internal static ReadResult<GradeList> Again(JsonElement record, RuleFile rules, IReadOnlyList<ScoreSheet> sheets)
    {
        ReadResult<GradingRules> loaded = GradingRules.TryLoad(rules.Text, rules.Name);
        if (loaded.Value is not { } known)
        {
            return new(null, loaded.Diagnostics);
        }

        ReadResult<GradingMaterial> material = RecordMaterial.Read(record, known);
        return material.Value is { } given ? new(Grade(known, given, SubjectFigures.Of(sheets)), []) : new(null, material.Diagnostics);
    }

    /// <summary>The list as data.</summary>
    internal static JsonElement Data(GradeList list) => RecordJson.Element(json => GradeJson.Write(list, json));

    /// <summary>Writes the parts; empty ones where nothing was graded.</summary>
    internal static void Write(RecordGrades? grades, Utf8JsonWriter json)
    {
        foreach (string key in Keys)
        {
            json.WritePropertyName(key);
            Part(grades, key, json);
        }

        json.WritePropertyName("grades");
        if (grades is null)
        {
            json.WriteNullValue();
        }
        else
        {
            grades.List.WriteTo(json);
        }
    }

    /// <summary>Grades what is given together with the figures of a scoring.</summary>
    internal static GradeList Grade(GradingRules rules, GradingMaterial given, SubjectFigures scored) => rules.Grade(
        given.Subjects,
        new([.. given.Figures.Figures, .. scored.Figures.Where(figure => IsKnown(rules, figure))], [.. given.Figures.Bars, .. scored.Bars]),
        given.Decisions);

    // Sheets of a scheme that the grading file does not name are none of its business.
    private static bool IsKnown(GradingRules rules, SubjectFigure figure) => rules.Schemes.Contains(figure.Name.Split('#')[0], StringComparer.Ordinal);

    private static void Part(RecordGrades? grades, string key, Utf8JsonWriter json)
    {
        if (grades is not null)
        {
            grades.Input.GetProperty(key).WriteTo(json);
        }
        else if (key == Keys[0])
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartArray();
            json.WriteEndArray();
        }
    }

}
