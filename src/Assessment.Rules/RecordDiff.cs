using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Grading;

namespace Assessment.Rules;

/// <summary>What changed between two records: the rules, and the points of each unit split by cause.</summary>
/// <param name="Rules">Changes of the rules.</param>
/// <param name="Units">Changes of the units: those of the earlier record in order, then those that only the later one has.</param>
public sealed record RecordDiff(ImmutableArray<SchemeChange> Rules, ImmutableArray<UnitChange> Units)
{
    /// <summary>Whose grade, or place inside a quota, is another; null where not both records hold grades that can be computed again.</summary>
    public ImmutableArray<GradeFlip>? Grades { get; init; }

    /// <summary>Whether nothing is told: the same rules, points and grades.</summary>
    public bool IsEmpty => Rules.IsEmpty && Units.All(unit => unit.Total == 0 && unit.Clauses.IsEmpty) && Grades is not { IsEmpty: false };

    /// <summary>Compares two records.</summary>
    /// <param name="old">The earlier record.</param>
    /// <param name="now">The later record.</param>
    /// <returns>The changes, with warnings where evidence of one does not fit the rules of the other; null when a record cannot be scored.</returns>
    /// <remarks>
    /// Each record's facts are scored by each record's rules: rules = S(later, earlier facts) − S(earlier, earlier), facts =
    /// S(earlier, later facts) − S(earlier, earlier), both = the rest. Decisions go with the rules, units with the facts. Where the
    /// years differ, the days of the facts are moved into the year of the rules; renumbered kinds are taken under their other id.
    /// Grades are compared as each record has them; records of grades alone are compared too.
    /// </remarks>
    public static ReadResult<RecordDiff> Between(AssessmentRecord old, AssessmentRecord now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        return RecordComparison.Of(old, now);
    }

    /// <summary>Writes the changes as text.</summary>
    public void Write(Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteRules(language, writer);
        ChangeText.Write(Units, language, writer);
        if (Grades is { } flips)
        {
            FlipText.Write(flips, language, writer);
        }
    }

    /// <summary>Writes the changes as a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("ruleChanges", Rules.Length);
        ChangeText.Write(Units, json);
        if (Grades is { } flips)
        {
            json.Array("grades", flips, (row, flip) => FlipText.Write(flip, row));
        }

        json.WriteEndObject();
    }

    // Two records of grades alone have no indicator file to speak of.
    private void WriteRules(Language language, TextWriter writer)
    {
        if (!Rules.IsEmpty)
        {
            SchemeDiffText.Write(Rules, language, writer);
        }
        else if (!Units.IsEmpty)
        {
            writer.Write(language == Language.Chinese ? "指标文件的含义没有改动。\n" : "The indicator files say the same.\n");
        }
    }
}
