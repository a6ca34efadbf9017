using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>The result part of a record: the sheets, in which facts stand by their ids, and what corrections were worth.</summary>
/// <param name="Sheets">One sheet a unit.</param>
/// <param name="Corrections">One entry a correction.</param>
/// <param name="Scored">The sheets themselves.</param>
internal sealed record RecordResult(JsonElement Sheets, JsonElement Corrections, ImmutableArray<ScoreSheet> Scored)
{
    internal static RecordResult Of(RuleSet rules, IReadOnlyList<Unit> units, CorrectedFacts facts)
    {
        ImmutableArray<ScoreSheet> sheets = rules.ScoreAll(units, facts.InForce);
        return new(
            RecordJson.Element(json => Sheet(rules.Scheme, sheets, json)),
            RecordJson.Element(json => Corrected(CorrectionWorth.Of(rules, units, facts, sheets), json)),
            sheets);
    }

    private static void Sheet(Scheme scheme, ImmutableArray<ScoreSheet> sheets, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (ScoreSheet sheet in sheets)
        {
            ById("", RecordJson.Element(writer => SheetJson.Write(scheme, sheet, writer)), json);
        }

        json.WriteEndArray();
    }

    // The facts stand in their own part; told twice, a masked field would be open in the other place.
    private static void ById(string key, JsonElement value, Utf8JsonWriter json)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    ById(property.Name, property.Value, json);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Item(key, item, json);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private static void Item(string key, JsonElement item, Utf8JsonWriter json)
    {
        if (key is "facts" or "unused" && item.ValueKind == JsonValueKind.Object)
        {
            json.WriteStringValue(item.TextAt("id"));
        }
        else
        {
            ById("", item, json);
        }
    }

    private static void Corrected(ImmutableArray<CorrectionWorth> corrections, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (CorrectionWorth correction in corrections)
        {
            json.WriteStartObject();
            json.WriteString("by", correction.By.Id);
            json.WriteString("corrects", correction.Corrected.Id);
            json.WriteString("unit", correction.Unit);
            json.WriteFigure("without", correction.Without);
            json.WriteFigure("with", correction.With);
            json.WriteFigure("worth", correction.Worth);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
