using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Writes the answer to "why this score, and why not more" as data.</summary>
internal static class WhyJson
{
    internal static void Write(ScoreSheet sheet, WhyAnswer answer, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("scheme", sheet.Scheme);
        json.WriteString("unit", sheet.Unit.Id);
        json.WriteStartArray("path");
        foreach (ItemScore above in answer.Path)
        {
            json.WriteStringValue(above.Id);
        }

        json.WriteEndArray();
        json.WritePropertyName("node");
        ItemJson.Write(answer.Node.Item, json);
        Gaps("parts", answer.Parts.Select(part => new Gap(part, WhyNode.Lacking(part))), json);
        json.WriteStartArray("losses");
        foreach (Loss loss in answer.Losses)
        {
            LineJson.Write(loss.Line, null, json);
        }

        json.WriteEndArray();
        Gaps("unearned", answer.Unearned, json);
        json.WriteEndObject();
    }

    private static void Gaps(string name, IEnumerable<Gap> gaps, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (Gap gap in gaps)
        {
            json.WriteStartObject();
            json.WriteString("node", gap.Node.Item.Id);
            json.WriteWord("state", gap.Node.Item.State);
            json.WriteFigure("points", gap.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
