using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Rendering;

/// <summary>The cells of an example in a table, as evidence in CSV is written.</summary>
internal static class ExampleCells
{
    /// <summary>Id, unit, kind, day, number and mark.</summary>
    internal static IEnumerable<string> First(Fact fact) =>
    [
        fact.Id,
        fact.Unit,
        fact.Kind,
        fact.On is { } day ? Figure.Day(day) : "",
        Figure.Whole(fact.Count),
        fact.Score is { } score ? Figure.Exact(score) : "",
    ];

    /// <summary>Person, place or issue; empty where the fact does not have it.</summary>
    internal static string Field(Fact fact, string name) => name switch
    {
        "person" => fact.Person ?? "",
        "place" => fact.Place ?? "",
        _ => fact.Issue ?? "",
    };

    /// <summary>An attribute; empty where the fact does not have it.</summary>
    internal static string Attribute(Fact fact, string name) => fact.Attributes.GetValueOrDefault(name) switch
    {
        FactValue.Number number => Figure.Exact(number.Value),
        FactValue.Measure measure => $"{Figure.Exact(measure.Numerator)}/{Figure.Exact(measure.Denominator)}",
        FactValue.Flag flag => flag.Value ? "true" : "false",
        FactValue.Code code => code.Value,
        FactValue.Date date => Figure.Day(date.Value),
        FactValue.Text text => text.Value,
        _ => "",
    };

    /// <summary>Papers, who submitted it, remark.</summary>
    internal static IEnumerable<string> Last(Fact fact) => [string.Join("; ", fact.References), fact.By, fact.Note];
}
