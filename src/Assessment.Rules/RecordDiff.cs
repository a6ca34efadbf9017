using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>What changed between two records: the rules, and the points of each unit split by cause.</summary>
/// <param name="Rules">Changes of the rules.</param>
/// <param name="Units">Changes of the units: those of the earlier record in order, then those that only the later one has.</param>
public sealed record RecordDiff(ImmutableArray<SchemeChange> Rules, ImmutableArray<UnitChange> Units)
{
    /// <summary>Compares two records.</summary>
    /// <param name="old">The earlier record.</param>
    /// <param name="now">The later record.</param>
    /// <returns>The changes, with warnings where evidence of one does not fit the rules of the other; null when a record cannot be scored.</returns>
    /// <remarks>
    /// Each record's facts are scored by each record's rules: rules = S(later, earlier facts) − S(earlier, earlier), facts =
    /// S(earlier, later facts) − S(earlier, earlier), both = the rest. Decisions go with the rules, units with the facts. Where the
    /// years differ, the days of the facts are moved into the year of the rules; renumbered kinds are taken under their other id.
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
        SchemeDiffText.Write(Rules, language, writer);
        ChangeText.Write(Units, language, writer);
    }

    /// <summary>Writes the changes as a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("ruleChanges", Rules.Length);
        ChangeText.Write(Units, json);
        json.WriteEndObject();
    }
}
