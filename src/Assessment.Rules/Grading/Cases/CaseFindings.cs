using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Finds in a grade list what a case expects something about.</summary>
internal static class CaseFindings
{
    private const string Nothing = "—";

    /// <summary>The mismatch; null when the expectation holds.</summary>
    public static CaseMismatch? Compare(Expectation expected, GradeList list)
    {
        string[] found = [.. Found(expected, list)];
        string[] wanted = [.. expected.Words];
        if (!KeepsOrder(expected.Key))
        {
            Array.Sort(found, StringComparer.Ordinal);
            Array.Sort(wanted, StringComparer.Ordinal);
        }

        return found.SequenceEqual(wanted, StringComparer.Ordinal)
            ? null
            : new(expected.Topic.Length == 0 ? expected.Key : $"{expected.Topic}: {expected.Key}", string.Join(", ", wanted), string.Join(", ", found), expected.Span);
    }

    private static bool KeepsOrder(string key) => key is "reasons" or "effects" or "inside";

    private static IEnumerable<string> Found(Expectation expected, GradeList list)
    {
        if (expected.Topic.Length == 0)
        {
            return expected.Key == "refused"
                ? list.Refused.Select(point => Keyword.Of(point.Kind))
                : list.Classes.SelectMany(known => known.Open).Select(point => Keyword.Of(point.Kind)).Distinct(StringComparer.Ordinal);
        }

        if (list.Classes.SelectMany(known => known.Subjects).FirstOrDefault(subject => subject.Subject.Id == expected.Topic) is { } subject)
        {
            return SubjectFindings.Of(subject, expected.Key);
        }

        return list.Classes.SelectMany(known => known.Quotas).FirstOrDefault(quota => $"{quota.Rule.Id} {quota.Group}".TrimEnd() == expected.Topic) is { } quota
            ? Of(quota, expected.Key)
            : ["?"];
    }

    private static ImmutableArray<string> Of(QuotaResult quota, string key) => key switch
    {
        "base" => [Whole(quota.Base)],
        "ceiling" => [quota.Ceiling is { } ceiling ? Whole(ceiling) : Nothing],
        "inside" => quota.Inside,
        "tied" => quota.Tied,
        "outside" => quota.Outside,
        "passedOver" => quota.Proof?.PassedOver ?? [],
        "proof" => [quota.Proof is { Holds: true } ? "holds" : Nothing],
        "conflict" => quota.Conflict is { } conflict
            ? [Whole(conflict.NarrowSeats), Whole(conflict.WideSeats), Whole(conflict.Claimed), conflict.IsBinding ? "binding" : "free"]
            : [],
        _ => ["?"],
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
