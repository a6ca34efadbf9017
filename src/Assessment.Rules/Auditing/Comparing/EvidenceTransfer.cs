using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>
/// Carries evidence from one edition to another: kinds and items under their other ids, days into the other year.
/// Nothing else about a fact changes.
/// </summary>
internal sealed class EvidenceTransfer
{
    private readonly FrozenDictionary<string, string> ids;
    private readonly FrozenSet<string> days;
    private readonly int years;

    private EvidenceTransfer(IEnumerable<KeyValuePair<string, string>> ids, IEnumerable<string> days, int years)
    {
        this.ids = ids.ToFrozenDictionary(StringComparer.Ordinal);
        this.days = days.ToFrozenSet(StringComparer.Ordinal);
        this.years = years;
    }

    /// <summary>Leaves evidence as it is.</summary>
    internal static EvidenceTransfer None { get; } = new([], [], 0);

    /// <summary>From the edition for which evidence was collected to another, earlier or later.</summary>
    /// <param name="own">The edition for which it was collected.</param>
    /// <param name="other">The edition by which it is to be scored.</param>
    internal static EvidenceTransfer Between(Scheme own, Scheme other)
    {
        ImmutableArray<SchemeElement> elements = SchemeElement.Of(own);
        ElementMatcher matcher = new(elements, SchemeElement.Of(other));
        IEnumerable<KeyValuePair<string, string>> renumbered =
            from was in elements.DistinctBy(element => element.Id, StringComparer.Ordinal)
            let found = matcher.LaterOf(was)
            where found is not null && found.Id != was.Id
            select KeyValuePair.Create(was.Id, found.Id);
        IEnumerable<string> dated = own.Evidence.Attributes.Where(attribute => attribute.Type == AttributeType.Date).Select(attribute => attribute.Name);
        return new(renumbered, dated.Concat(["on", "recorded"]), other.Period.Year - own.Period.Year);
    }

    /// <summary>The id by which the other edition knows an item or kind.</summary>
    internal string Id(string id) => ids.GetValueOrDefault(id, id);

    /// <summary>The facts as the other edition takes them.</summary>
    internal JsonElement Of(JsonElement facts) => ids.Count == 0 && years == 0
        ? facts
        : RecordJson.Element(json =>
        {
            json.WriteStartArray();
            foreach (JsonElement fact in facts.EnumerateArray())
            {
                json.WriteStartObject();
                foreach (JsonProperty property in fact.EnumerateObject())
                {
                    Write(property, json);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    /// <summary>The same two days in the other year.</summary>
    internal TimeView Of(TimeView view) => new(Shift(view.AsOf), Shift(view.AsKnown));

    private void Write(JsonProperty property, Utf8JsonWriter json)
    {
        if (property.Name is "kind" or "item")
        {
            json.WriteString(property.Name, Id(property.Value.GetString() ?? ""));
        }
        else if (days.Contains(property.Name) && DateOnly.TryParseExact(property.Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            json.WriteString(property.Name, FigureForm.Day(day.AddYears(years)));
        }
        else
        {
            property.WriteTo(json);
        }
    }

    private DateOnly? Shift(DateOnly? day) => day?.AddYears(years);
}
