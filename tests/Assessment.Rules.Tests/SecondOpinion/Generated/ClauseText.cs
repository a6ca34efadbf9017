using System.Text.RegularExpressions;

namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>Writes a clause: any effect with any amount, any counting and any modifiers.</summary>
internal sealed partial class ClauseText(Dice dice, string id, int worth, IReadOnlyList<string> items, IReadOnlyList<string> clauses, bool isMarked)
{
    /// <summary>True when the clause sets the mark of its item.</summary>
    internal bool IsMark { get; private set; }

    internal string Write()
    {
        string effect = dice.Below(20) switch
        {
            0 => $"zero: {dice.Of("item", "total", "{ node: item, fromNth: 2 }", "{ node: item, fromNth: 2 }, nthPer: person")}",
            1 => $"cap: {{ at: {dice.Of("60%", "1", "0.5")}{dice.Maybe(30, () => ", node: total")} }}",
            2 => "veto: 良好",
            <= 10 => Counted("deduct"),
            <= 15 => Counted("award"),
            _ when isMarked => Counted("award"),
            _ => Mark(),
        };
        return $"{{ id: {id}, text: 原文。, {effect}{When()}, assumptions: [I-1] }}";
    }

    private string Mark()
    {
        IsMark = true;
        AmountText amount = new(dice, worth, items) { CoversAll = true };
        return $"score: {amount.Write()}{Requires()}";
    }

    private string Counted(string effect)
    {
        AmountText amount = new(dice, worth, items) { HasOccurrences = dice.Chance(50) };
        string counting = amount.HasOccurrences ? Occurrences() : dice.Below(10) switch
        {
            < 5 => "",
            < 8 => Distinct(),
            _ => Missing(),
        };
        bool isSimple = counting.StartsWith(", perMissing", StringComparison.Ordinal);
        string written = isSimple ? dice.Of("0.5", "{ parameter: known }", "25%") : amount.Write();
        string modifiers = isSimple ? "" : Modifiers();
        return $"{effect}: {written}{counting}{modifiers}"
            + (Asks(written + modifiers) ? dice.Maybe(40, () => $", nthPer: {dice.Of("person", "issue", "level", "[person, level]", "month")}") : "")
            + dice.Maybe(25, () => $", limit: {dice.Of("1", "0.75", "50%", "{ parameter: by-kind }")}")
            + (effect == "award" ? Requires() : "");
    }

    private static bool Asks(string text) => Ordinal().IsMatch(text);

    private string Occurrences() => dice.Below(6) switch
    {
        0 => ", per: { label: 人次, times: [persons, occasions] }",
        1 => ", per: { label: 次, free: 2 }",
        2 => ", per: { label: 次, free: 1, thenAll: true }",
        3 => ", per: { label: 次, free: { unit: quota } }",
        _ => ", per: 次",
    };

    private string Distinct()
    {
        string each = dice.Of("person", "place", "issue", "day", "week", "month", "quarter", "half", "level", "[person, month]");
        return $", per: {{ label: 个, each: {each}{dice.Maybe(30, () => $", combine: {dice.Of("mean", "highest", "lowest")}")}{dice.Maybe(15, () => $", expected: {dice.Of("1", "2", "{ unit: quota }")}")}{dice.Maybe(20, () => ", free: 1")} }}";
    }

    private string Missing() =>
        $", perMissing: {{ label: 次, required: {dice.Of("1", "2", "{ unit: quota }")}, in: {dice.Of("year", "each-half", "each-quarter", "each-month", "each-week")} }}";

    private string Modifiers()
    {
        string other = clauses.Count > 0 ? dice.Of<string>(clauses) : "";
        return dice.Maybe(15, () => $", highestPer: {dice.Of("issue", "person", "[issue, level]")}")
            + dice.Maybe(18, () => $", times: [{Multiplier()}{dice.Maybe(25, () => $", {Multiplier()}")}]")
            + dice.Maybe(15, () => $", exempt: [{{ where: {ConditionText.Write(dice)}, text: 不可抗力除外 }}]")
            + (other.Length == 0 ? "" : dice.Maybe(14, () => dice.Of($", overrides: [{other}]", $", addsTo: [{other}]", ", yields: true")));
    }

    private string Multiplier() => dice.Of(
        "{ where: { of: nth, within: \"[2, )\" }, factor: 2 }",
        "{ where: { nth: \"2\" }, factor: 50% }",
        $"{{ where: {ConditionText.Write(dice)}, factor: {dice.Of("2", "50%", "0.5", "{ parameter: known }")} }}",
        "{ factor: { by: level, table: { 省级: 200%, 市级: 100%, 县级: 50% } } }",
        $"{{ where: {ConditionText.Write(dice)}, factor: {{ ratio: [1, 3] }} }}");

    private string Requires() => dice.Maybe(15, () => $", requires: [{RequirementText.List(dice, id)}]");

    private string When() => dice.Maybe(35, () => ", on: shared")
        + dice.Maybe(18, () => $", where: {ConditionText.Write(dice)}")
        + dice.Maybe(10, () => $", appliesTo: [{dice.Of("甲", "乙", "G1", "农村")}]")
        + dice.Maybe(12, () => $", whenMissing: {dice.Of("pending", "nothing")}")
        + dice.Maybe(6, () => ", chargedTo: blamed");

    [GeneratedRegex(@"\bnth\b")]
    private static partial Regex Ordinal();
}
