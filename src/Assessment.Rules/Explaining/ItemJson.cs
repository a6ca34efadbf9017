using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Writes the score of one node.</summary>
internal static class ItemJson
{
    internal static void Write(ItemScore item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteText("title", item.Indicator?.Title);
        json.WriteNumber("depth", item.Depth);
        json.WriteFigure("points", item.Points);
        json.WriteFigure("start", item.Start);
        json.WriteWord("state", item.State);
        json.WriteFigure("score", item.Score);
        json.WriteFigure("settled", item.Settled);
        json.WriteFigure("lowest", item.Lowest);
        json.WriteFigure("highest", item.Highest);
        if (item.Reason is { } reason)
        {
            json.WriteStartObject("reason");
            json.WriteWord("kind", reason.Kind);
            json.WriteString("subject", reason.Subject);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
