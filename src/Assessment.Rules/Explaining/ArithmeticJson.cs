using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Writes the figures behind an amount.</summary>
internal static class ArithmeticJson
{
    internal static void Write(LineArithmetic figures, Utf8JsonWriter json)
    {
        json.WriteStartObject("arithmetic");
        json.WriteFigure("rate", figures.Rate);
        json.WriteFigure("times", figures.Times);
        json.WriteText("label", figures.Label);
        json.WriteFigure("multiplier", figures.Multiplier);
        json.WriteText("row", figures.Row);
        if (figures.Measured is { } measured)
        {
            json.WriteStartObject("measured");
            json.WriteFigure("numerator", measured.Numerator);
            json.WriteFigure("denominator", measured.Denominator);
            json.WriteBoolean("percent", measured.IsPercent);
            json.WriteEndObject();
        }

        Parts(figures, json);
        Thresholds(figures, json);
        Peers(figures, json);
        json.WriteEndObject();
    }

    private static void Parts(LineArithmetic figures, Utf8JsonWriter json)
    {
        if (figures.Parts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("parts");
        foreach (PartCount part in figures.Parts)
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            json.WriteFigure("found", part.Found);
            json.WriteFigure("required", part.Required);
            json.WriteBoolean("met", part.IsMet);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Thresholds(LineArithmetic figures, Utf8JsonWriter json)
    {
        if (figures.Thresholds.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("thresholds");
        foreach (ThresholdFigure threshold in figures.Thresholds)
        {
            json.WriteStartObject();
            json.WriteString("key", threshold.Key);
            json.WriteFigure("numerator", threshold.Value.Numerator);
            json.WriteFigure("denominator", threshold.Value.Denominator);
            json.WriteBoolean("percent", threshold.Value.IsPercent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Peers(LineArithmetic figures, Utf8JsonWriter json)
    {
        if (figures.Peers.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("peers");
        foreach (PeersFigure peers in figures.Peers)
        {
            json.WriteStartObject();
            json.WriteString("kind", peers.Quantity is Quantity.OfPeers of ? Keyword.Of(of.Kind) : "rank");
            json.WriteFigure("numerator", peers.Value.Numerator);
            json.WriteFigure("denominator", peers.Value.Denominator);
            json.WriteNumber("units", peers.Units);
            if (!peers.LeftOut.IsEmpty)
            {
                json.WriteStartArray("leftOut");
                foreach (string unit in peers.LeftOut)
                {
                    json.WriteStringValue(unit);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
