using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Writes one group of a quota.</summary>
internal static class QuotaJson
{
    public static void Write(Utf8JsonWriter json, QuotaResult quota) => json.Object(() =>
    {
        json.Rule(quota.Rule);
        json.WriteString("grade", quota.Grade);
        json.WriteString("group", quota.Group);
        json.WriteNumber("base", quota.Base);
        json.WriteFigure("ratio", quota.Ratio);
        json.WriteFigure("ceiling", quota.Ceiling);
        Rounding(json, quota);
        json.WriteNumber("further", quota.Further);
        json.Array("exceptions", quota.Exceptions, Exception);
        json.Texts("inside", quota.Inside);
        json.Texts("tied", quota.Tied);
        json.Texts("outside", quota.Outside);
        Proof(json, quota.Proof);
        Conflict(json, quota.Conflict);
        json.Paper(quota.Settled);
    });

    // Only where the document says something: lists sealed before it could do not have the keys.
    private static void Rounding(Utf8JsonWriter json, QuotaResult quota)
    {
        if (quota.Rounding != RoundingMode.Down)
        {
            json.WriteWord("round", quota.Rounding);
        }

        if (quota.AtLeast > 0)
        {
            json.WriteNumber("atLeast", quota.AtLeast);
        }
    }

    private static void Exception(Utf8JsonWriter json, DecidedExemption exception) => json.Object(() =>
    {
        json.WriteNumber("seats", exception.Seats);
        json.WriteString("reason", exception.Reason);
        json.Paper(exception.Paper);
    });

    private static void Proof(Utf8JsonWriter json, QuotaProof? proof)
    {
        if (proof is null)
        {
            return;
        }

        json.WritePropertyName("proof");
        json.Object(() =>
        {
            json.WriteFigure("lastInside", proof.LastInside);
            json.WriteFigure("firstOutside", proof.FirstOutside);
            json.Texts("passedOver", proof.PassedOver);
            json.WriteBoolean("holds", proof.Holds);
        });
    }

    private static void Conflict(Utf8JsonWriter json, QuotaConflict? conflict)
    {
        if (conflict is null)
        {
            return;
        }

        json.WritePropertyName("conflict");
        json.Object(() =>
        {
            json.WriteNumber("narrowSeats", conflict.NarrowSeats);
            json.WriteNumber("wideSeats", conflict.WideSeats);
            json.WriteNumber("claimed", conflict.Claimed);
            json.WriteBoolean("binding", conflict.IsBinding);
        });
    }
}
