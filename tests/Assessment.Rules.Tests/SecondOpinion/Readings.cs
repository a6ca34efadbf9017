using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What facts say under a name.</summary>
internal static class Readings
{
    /// <summary>The one figure that the facts give; disputed where they give different ones.</summary>
    internal static Figure Number(IReadOnlyList<Fact> facts, string name)
    {
        List<Figure> given = [.. facts.Select(fact => Number(fact, name)).OfType<Figure>().Where(figure => figure.Standing != Standing.Missing).Distinct()];
        return given.Count switch { 0 => Figure.Missing, 1 => given[0], _ => Figure.Disputed };
    }

    /// <summary>The one word that the facts give; null where there is none or they differ.</summary>
    internal static (Standing Standing, string Word) Word(IReadOnlyList<Fact> facts, string name)
    {
        List<string> given = [.. facts.Select(fact => Word(fact, name)).OfType<string>().Distinct()];
        return given.Count switch { 0 => (Standing.Missing, ""), 1 => (Standing.Known, given[0]), _ => (Standing.Disputed, "") };
    }

    internal static Figure? Number(Fact fact, string name) => name switch
    {
        "count" => (Figure)fact.Count,
        "score" => fact.Score is { } score ? (Figure)score : null,
        _ => fact.Attributes.GetValueOrDefault(name) is { } value ? Number(value) : null,
    };

    internal static Figure? Number(FactValue value) => value switch
    {
        FactValue.Number number => (Figure)number.Value,
        FactValue.Measure { Denominator: 0 } => Figure.Missing,
        FactValue.Measure measure => (Figure)((Fraction)measure.Numerator / measure.Denominator),
        FactValue.None => Figure.None,
        _ => null,
    };

    internal static string? Word(Fact fact, string name) => name switch
    {
        "issue" => fact.Issue,
        "person" => fact.Person,
        "place" => fact.Place,
        "kind" => fact.Kind,
        _ => fact.Attributes.GetValueOrDefault(name) switch
        {
            FactValue.Code code => code.Value,
            FactValue.Text text => text.Value,
            _ => null,
        },
    };

    internal static DateOnly? Day(Fact fact, string name) => name switch
    {
        "on" => fact.On,
        "recorded" => fact.Recorded,
        _ => fact.Attributes.GetValueOrDefault(name) is FactValue.Date date ? date.Value : null,
    };
}
