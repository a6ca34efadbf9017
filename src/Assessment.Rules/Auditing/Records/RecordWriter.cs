using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Puts a record together: input, result, and the seal over both.</summary>
internal static class RecordWriter
{
    /// <summary>The record of a scoring, sealed.</summary>
    internal static JsonElement Write(SealInput input, RuleSet rules, RecordResult result, RecordGrades? grades)
    {
        JsonElement parts = RecordJson.Element(json => Parts(input, rules, result, grades, json));
        return Sealed(parts, RecordFormat.Version, signature: null);
    }

    /// <summary>The record of a grading by itself, sealed.</summary>
    internal static JsonElement Write(GradingRules rules, RecordGrades grades)
    {
        JsonElement parts = RecordJson.Element(json => Parts(rules, grades, json));
        return Sealed(parts, RecordFormat.Version, signature: null);
    }

    /// <summary>The parts of a record with their seal and a signature, if there is one.</summary>
    internal static JsonElement Sealed(JsonElement parts, int version, JsonElement? signature) => RecordJson.Element(json =>
    {
        json.WriteStartObject();
        json.WriteString(RecordFormat.Record, RecordFormat.Kind);
        json.WriteNumber(RecordFormat.Format, version);
        foreach (RecordPartKind kind in RecordFormat.Parts(version))
        {
            json.WritePropertyName(kind.Key);
            parts.GetProperty(kind.Key).WriteTo(json);
        }

        json.WritePropertyName(RecordFormat.Seal);
        new RecordSeal(version).Of(RecordPart.Of(parts, version)).WriteTo(json);
        if (signature is { } signed)
        {
            json.WritePropertyName(RecordFormat.Signature);
            signed.WriteTo(json);
        }

        json.WriteEndObject();
    });

    private static void Parts(SealInput input, RuleSet rules, RecordResult result, RecordGrades? grades, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("head");
        Head(input, rules.Scheme, json);
        json.WriteStartArray("rules");
        RuleFile(input.Rules, rules.Scheme, json);
        json.WriteEndArray();
        json.WritePropertyName("units");
        RecordInput.Units(input.Units, json);
        json.WritePropertyName("decisions");
        RecordInput.Decided(input.Decisions, json);
        Raw("exceptions", input.Exceptions, json);
        json.WritePropertyName("facts");
        RecordFacts.Write(input.Facts.OrderBy(fact => fact.Id, StringComparer.Ordinal), Commitment.OfFacts(rules.Scheme), input.Salt, json);
        Texts("elsewhere", Elsewhere(input), json);
        json.WritePropertyName("sheets");
        result.Sheets.WriteTo(json);
        json.WritePropertyName("corrections");
        result.Corrections.WriteTo(json);
        RecordGrades.Write(grades, json);
        json.WriteEndObject();
    }

    private static void Parts(GradingRules rules, RecordGrades grades, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("head");
        json.WriteString("engine", EngineVersion.Current);
        json.WriteString("grading", rules.Id);
        json.WriteString("title", rules.Title);
        json.WriteNumber("year", rules.File.Year);
        json.WriteEndObject();
        Texts("rules", [], json);
        Texts("units", [], json);
        json.WriteNull("decisions");
        foreach (string empty in (string[])["exceptions", "facts", "elsewhere", "sheets", "corrections"])
        {
            Texts(empty, [], json);
        }

        RecordGrades.Write(grades, json);
        json.WriteEndObject();
    }

    private static void Head(SealInput input, Scheme scheme, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("engine", EngineVersion.Current);
        json.WriteString("scheme", scheme.Id);
        json.WriteString("title", scheme.Title);
        json.WriteNumber("year", scheme.Period.Year);
        json.WriteText("asOf", Day(input.View.AsOf));
        json.WriteText("asKnown", Day(input.View.AsKnown));
        json.WriteEndObject();
    }

    private static void RuleFile(RuleFile file, Scheme scheme, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteString("canonical", SchemePrinter.CanonicalHash(scheme));
        json.WriteString("text", file.Text);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Elsewhere(SealInput input) => input.Facts
        .Select(fact => fact.Replaces)
        .OfType<string>()
        .Where(input.WithoutFact.Contains)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static void Texts(string key, IEnumerable<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(key);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Raw(string key, ImmutableArray<JsonElement> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(key);
        foreach (JsonElement value in values)
        {
            value.WriteTo(json);
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly? day) => day is { } known ? Figure.Day(known) : "";
}
