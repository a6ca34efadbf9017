using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>What a reader needs to see of a pair on which the two differ.</summary>
internal static class Reproducer
{
    /// <summary>The first disagreement, the item in question and the facts that may bear on it.</summary>
    internal static string Of(Pair pair, string text, string disagreement)
    {
        string[] words = disagreement.Split(": ", 2)[1].Split(' ');
        string id = words[0].Contains('.', StringComparison.Ordinal) ? words[0] : words[2];
        string unit = disagreement.Split(": ", 2)[0].Split(", ")[^1];
        IEnumerable<string> lines = text.Split('\n').Where(line => line.Contains($"id: {id}", StringComparison.Ordinal));
        IEnumerable<string> facts = pair.Facts
            .Where(fact => fact.Unit == unit && (fact.Kind == "shared" || fact.Kind.StartsWith(id, StringComparison.Ordinal) || fact.Item == id))
            .Select(Line);
        return string.Join("\n  ", ["", disagreement, .. lines, .. pair.Units.Select(one => $"{one.Id} {one.Kind} {string.Join(',', one.Tags)} {one.Attributes["quota"]}"), .. facts, $"unit {unit}"]);
    }

    private static string Line(Fact fact) => string.Create(CultureInfo.InvariantCulture,
        $"{fact.Id} {fact.Unit} {fact.Kind} item={fact.Item} on={fact.On:yyyy-MM-dd} n={fact.Count} score={fact.Score} issue={fact.Issue} person={fact.Person} place={fact.Place} replaces={fact.Replaces} {string.Join(' ', fact.Attributes.Select(pair => $"{pair.Key}={Short(pair.Value)}"))}");

    private static string Short(FactValue value) => value switch
    {
        FactValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        FactValue.Measure measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Numerator}/{measure.Denominator}"),
        FactValue.Code code => code.Value,
        FactValue.Flag flag => flag.Value ? "yes" : "no",
        FactValue.Date date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "none",
    };
}
