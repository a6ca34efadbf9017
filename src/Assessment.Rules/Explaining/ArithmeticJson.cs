using System.Collections.Immutable;
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
            Value(measured, json);
            json.WriteEndObject();
        }

        List("parts", figures.Parts, Part, json);
        List("thresholds", figures.Thresholds, Threshold, json);
        List("peers", figures.Peers, Peers, json);
        json.WriteEndObject();
    }

    private static void Part(PartCount part, Utf8JsonWriter json)
    {
        json.WriteString("name", part.Name);
        json.WriteFigure("found", part.Found);
        json.WriteFigure("required", part.Required);
        json.WriteBoolean("met", part.IsMet);
    }

    private static void Threshold(ThresholdFigure threshold, Utf8JsonWriter json)
    {
        json.WriteString("key", threshold.Key);
        Value(threshold.Value, json);
    }

    private static void Peers(PeersFigure peers, Utf8JsonWriter json)
    {
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
    }

    private static void Value(MeasuredValue value, Utf8JsonWriter json)
    {
        json.WriteFigure("numerator", value.Numerator);
        json.WriteFigure("denominator", value.Denominator);
        json.WriteBoolean("percent", value.IsPercent);
    }

    // A list without entries is not written.
    private static void List<T>(string name, ImmutableArray<T> entries, Action<T, Utf8JsonWriter> write, Utf8JsonWriter json)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T entry in entries)
        {
            json.WriteStartObject();
            write(entry, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
