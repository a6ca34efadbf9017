using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for a piece of evidence.</summary>
internal static class FactText
{
    /// <summary>One fact on one line: id, day, number, attributes, papers, who submitted it.</summary>
    internal static string Sentence(Fact fact, string label, SchemeTerms terms) =>
        string.Join("  ", Parts(fact, label, terms).Where(part => part.Length > 0));

    /// <summary>What a fact says, without its id.</summary>
    internal static string Content(Fact fact, SchemeTerms terms) =>
        string.Join("  ", Parts(fact, "", terms).Skip(1).Where(part => part.Length > 0));

    /// <summary>Id, day, and the number where it is not one.</summary>
    internal static string Short(Fact fact, string label)
    {
        string day = fact.On is { } on ? $" {Figure.Day(on)}" : "";
        return fact.Count == 1 ? fact.Id + day : $"{fact.Id}{day} {Figure.Whole(fact.Count)}{label}";
    }

    private static IEnumerable<string> Parts(Fact fact, string label, SchemeTerms terms)
    {
        yield return fact.Id;
        yield return fact.On is { } day ? Figure.Day(day) : "";
        yield return Number(fact, label, terms);
        yield return fact.Score is { } score ? terms.Say($"评分 {Figure.Exact(score)}", $"mark {Figure.Exact(score)}") : "";
        yield return Named(terms.Say("更正", "replaces"), fact.Replaces);
        yield return Named(terms.Say("问题", "problem"), fact.Issue);
        yield return Named(terms.Say("人员", "person"), fact.Person);
        yield return Named(terms.Say("地点", "place"), fact.Place);
        foreach ((string name, FactValue value) in fact.Attributes)
        {
            yield return $"{terms.Attribute(name)} {Value(value, terms)}{terms.UnitOf(name)}";
        }

        yield return terms.Language.List(fact.References);
        yield return fact.By;
        yield return fact.Note;
    }

    private static string Number(Fact fact, string label, SchemeTerms terms) => fact switch
    {
        { Count: 1, Score: null, Attributes.Count: 0 } or { Count: not 1 } => Figure.Whole(fact.Count) + (label.Length > 0 ? label : terms.Say("次", "×")),
        _ => "",
    };

    private static string Named(string name, string? value) => value is null ? "" : $"{name} {value}";

    /// <summary>A value as people write it, without its unit.</summary>
    internal static string Value(FactValue value, SchemeTerms terms) => value switch
    {
        FactValue.Number number => Figure.Exact(number.Value),
        FactValue.Measure { Denominator: 1 } measure => Figure.Percent(measure.Numerator),
        FactValue.Measure measure => $"{Figure.Exact(measure.Numerator)}/{Figure.Exact(measure.Denominator)}",
        FactValue.None => terms.Say("无", "none"),
        FactValue.Code code => code.Value,
        FactValue.Flag flag => flag.Value ? terms.Say("是", "yes") : terms.Say("否", "no"),
        FactValue.Date date => Figure.Day(date.Value),
        FactValue.Text text => text.Value,
        _ => throw new UnreachableException(),
    };
}
