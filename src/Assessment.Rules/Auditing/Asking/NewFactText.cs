using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Words a fact that could be there: its day, its mark, and what makes a clause take it.</summary>
internal static class NewFactText
{
    internal static string Of(Fact fact, bool isChinese) => string.Join(' ', Parts(fact, isChinese).Where(part => part.Length > 0));

    private static IEnumerable<string> Parts(Fact fact, bool isChinese)
    {
        yield return fact.On is { } day ? Figure.Day(day) : "";
        yield return fact.Score is { } score ? $"{(isChinese ? "评分" : "mark")} {Figure.Exact(score)}" : "";
        foreach ((string name, FactValue value) in fact.Attributes)
        {
            yield return $"{name} {Value(value, isChinese)}";
        }
    }

    private static string Value(FactValue value, bool isChinese) => value switch
    {
        FactValue.Number number => Figure.Exact(number.Value),
        FactValue.Measure measure => Figure.Exact(measure.Numerator / measure.Denominator),
        FactValue.Code code => code.Value,
        FactValue.Flag flag => (flag.Value, isChinese) switch { (true, true) => "是", (false, true) => "否", (true, false) => "yes", _ => "no" },
        FactValue.Date date => Figure.Day(date.Value),
        _ => "",
    };
}
