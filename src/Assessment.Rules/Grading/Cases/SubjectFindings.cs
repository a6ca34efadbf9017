using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Finds in the grade of one subject what a case expects something about.</summary>
internal static class SubjectFindings
{
    private const string Nothing = "—";
    private const string Undetermined = "undetermined";

    /// <summary>The words found under a key.</summary>
    public static IEnumerable<string> Of(SubjectGrade subject, string key)
    {
        string[] parts = key.Split('.', 2);
        return parts is [string list, string name] ? InList(subject, list, name) : Alone(subject, key);
    }

    private static IEnumerable<string> Alone(SubjectGrade subject, string key) => key switch
    {
        "grade" => [subject.Grade ?? Nothing],
        "state" => [Keyword.Of(subject.State)],
        "best" => [subject.Best ?? Nothing],
        "worst" => [subject.Worst ?? Nothing],
        "in" => subject.AssessedIn.Length == 0 ? [] : [subject.AssessedIn],
        "reasons" => subject.Reasons.Select(reason => reason.Rule?.Id ?? Keyword.Of(reason.Kind)),
        _ => More(subject, key),
    };

    private static IEnumerable<string> More(SubjectGrade subject, string key) => key switch
    {
        "place" => [subject.Place is { } place ? Whole(place.Place) : Nothing],
        "shared" => [subject.Place is { IsShared: true } ? "true" : "false"],
        "effects" => subject.Effects.Select(effect => effect.Rule.Id),
        "open" => subject.Open.Select(point => Keyword.Of(point.Kind)).Distinct(StringComparer.Ordinal),
        "missing" => subject.Open.SelectMany(point => point.Details).Distinct(StringComparer.Ordinal),
        _ => ["?"],
    };

    private static IEnumerable<string> InList(SubjectGrade subject, string list, string name) => list switch
    {
        "checks" => subject.Checks.Where(check => check.Rule.Id == name).Select(check => Keyword.Of(check.State)),
        "deadlines" => subject.Deadlines.Where(deadline => deadline.Rule.Id == name).Select(State),
        "due" => subject.Effects.Where(effect => effect.Rule.Id == name).Select(effect => effect.Due is { } day ? Figure.Day(day) : Nothing),
        "eligibility" => subject.Eligibility.Where(field => field.Field == name).SelectMany(Values),
        "reasons" => subject.Reasons.Where(reason => reason.Rule?.Id == name).Select(reason => Keyword.Of(reason.Kind)),
        _ => ["?"],
    };

    private static IEnumerable<string> Values(FieldOutcome field) => field switch
    {
        { IsDetermined: false } => [Undetermined],
        { Values: [] } => [Nothing],
        _ => field.Values,
    };

    private static string State(DeadlineResult deadline) => deadline.DaysLate > 0
        ? $"{Keyword.Of(deadline.State)} {Whole(deadline.DaysLate)}"
        : Keyword.Of(deadline.State);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
