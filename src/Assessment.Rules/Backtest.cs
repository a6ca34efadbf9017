using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Last year's evidence under next year's rules.</summary>
/// <param name="Rules">What changes in the rules.</param>
/// <param name="Units">Who gains and who loses, and which clause does it; all by changed rules.</param>
/// <param name="Unfit">Facts that count by the old rules and fit nowhere in the new ones, in order of id.</param>
/// <param name="Untouched">New clauses, requirements and judged items for which last year's evidence has no kind of fact, in the document's order.</param>
public sealed record Backtest(
    ImmutableArray<SchemeChange> Rules,
    ImmutableArray<UnitChange> Units,
    ImmutableArray<UnfitFact> Unfit,
    ImmutableArray<string> Untouched)
{
    /// <summary>Tries rules on the evidence of a record.</summary>
    /// <param name="record">Last year's record, or one that was just sealed from last year's files.</param>
    /// <param name="rules">The new rules.</param>
    /// <param name="decisions">The new decisions as JSON; null where none were made.</param>
    /// <returns>The outcome, or null with the faults of the rules.</returns>
    public static ReadResult<Backtest> Run(AssessmentRecord record, RuleFile rules, JsonElement? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rules);
        return new RuleTrial(record).Run(rules.Normalized(), decisions);
    }

    /// <summary>Writes the outcome as text.</summary>
    public void Write(Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        bool isChinese = language == Language.Chinese;
        ChangeText.Write(Units, language, writer);
        writer.Write(isChinese ? $"不再适用的佐证：{Figure.Whole(Unfit.Length)} 条。\n" : $"Evidence that fits nowhere any more: {Figure.Whole(Unfit.Length)}.\n");
        foreach (UnfitFact fact in Unfit)
        {
            writer.Write(Printable.Line($"  {fact.Id} {fact.Unit} {fact.Kind}  {fact.Fault?.Message(language)}".TrimEnd()));
            writer.Write('\n');
        }

        writer.Write(isChinese ? $"去年的佐证碰不到的新条目：{Figure.Whole(Untouched.Length)} 条。\n" : $"New clauses that no evidence of last year can touch: {Figure.Whole(Untouched.Length)}.\n");
        foreach (string id in Untouched)
        {
            writer.Write(Printable.Line($"  {id}"));
            writer.Write('\n');
        }
    }

    /// <summary>Writes the outcome as a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        ChangeText.Write(Units, json);
        json.WriteStartArray("unfit");
        foreach (UnfitFact fact in Unfit)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            json.WriteString("unit", fact.Unit);
            json.WriteString("kind", fact.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("untouched");
        foreach (string id in Untouched)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>A fact that the new rules do not take.</summary>
/// <param name="Id">Id of the fact.</param>
/// <param name="Unit">Id of its unit.</param>
/// <param name="Kind">Its kind, as submitted.</param>
/// <param name="Fault">Why it was refused; null when it is known but no clause uses it.</param>
public sealed record UnfitFact(string Id, string Unit, string Kind, Diagnostic? Fault);
