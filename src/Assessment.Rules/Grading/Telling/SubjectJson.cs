using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Writes one subject of a grade list.</summary>
internal static class SubjectJson
{
    public static void Write(Utf8JsonWriter json, SubjectGrade subject) => json.Object(() =>
    {
        json.WriteString("id", subject.Subject.Id);
        json.WriteString("name", subject.Subject.Name);
        json.WriteText("category", subject.Subject.Category);
        json.WriteText("of", subject.Subject.Of);
        json.WriteText("assessedIn", subject.AssessedIn);
        json.Value("score", subject.Score);
        Place(json, subject.Place);
        json.WriteWord("state", subject.State);
        json.WriteText("grade", subject.Grade);
        json.WriteText("best", subject.Best);
        json.WriteText("worst", subject.Worst);
        json.Array("eligibility", subject.Eligibility, Eligibility);
        json.Array("reasons", subject.Reasons, Reason);
        json.Array("checks", subject.Checks, Check);
        json.Array("deadlines", subject.Deadlines, Deadline);
        json.Array("effects", subject.Effects, Effect);
        json.Array("open", subject.Open, GradeJsonParts.Open);
    });

    private static void Place(Utf8JsonWriter json, RankPlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WritePropertyName("place");
        json.Object(() =>
        {
            json.WriteNumber("place", place.Place);
            json.WriteNumber("fromEnd", place.FromEnd);
            json.WriteNumber("of", place.Of);
            json.WriteBoolean("shared", place.IsShared);
            json.WriteBoolean("provisional", place.IsProvisional);
        });
    }

    private static void Eligibility(Utf8JsonWriter json, FieldOutcome field) => json.Object(() =>
    {
        json.WriteString("field", field.Field);
        json.WriteString("title", field.Title);
        json.WriteBoolean("determined", field.IsDetermined);
        json.Texts("values", field.Values);
        json.Texts("rules", field.Rules.Select(rule => rule.Id));
    });

    private static void Reason(Utf8JsonWriter json, GradeReason reason) => json.Object(() =>
    {
        json.WriteWord("kind", reason.Kind);
        json.Rule(reason.Rule);
        json.WriteString("grade", reason.Grade);
        json.Facts(reason.Facts);
        json.Paper(reason.Paper);
    });

    private static void Check(Utf8JsonWriter json, CheckResult check) => json.Object(() =>
    {
        json.Rule(check.Rule);
        json.WriteWord("state", check.State);
        json.WriteBoolean("soft", check.IsSoft);
        json.Facts(check.Facts);
    });

    private static void Deadline(Utf8JsonWriter json, DeadlineResult deadline) => json.Object(() =>
    {
        json.Rule(deadline.Rule);
        json.WriteString("phase", deadline.Phase);
        json.WriteString("what", deadline.What);
        json.Day("opens", deadline.Opens);
        json.Day("due", deadline.Due);
        json.Day("came", deadline.Came);
        json.WriteWord("state", deadline.State);
        json.WriteNumber("daysLate", deadline.DaysLate);
    });

    private static void Effect(Utf8JsonWriter json, EffectResult effect) => json.Object(() =>
    {
        json.Rule(effect.Rule);
        json.WriteWord("kind", effect.Kind);
        json.WriteString("says", effect.Says);
        json.Day("due", effect.Due);
        json.Facts(effect.Facts);
    });
}
