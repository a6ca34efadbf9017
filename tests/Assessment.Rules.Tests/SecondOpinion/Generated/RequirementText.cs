namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>Writes requirements.</summary>
internal static class RequirementText
{
    internal static string List(Dice dice, string id) =>
        string.Join(", ", Enumerable.Range(1, 1 + dice.Below(2)).Select(number => Write(dice, $"{id}-r{number}")));

    private static string Write(Dice dice, string id)
    {
        string test = dice.Below(6) switch
        {
            0 => $"atLeast: {dice.Of("1", "2")}, in: {dice.Of("year", "each-half", "each-quarter", "each-month")}",
            1 => $"atMost: {dice.Of("0", "1", "3")}",
            2 => "by: 2025-09-30",
            3 => "of: rate, within: \"[80%, )\"",
            4 => "of: { sum: hours }, within: \"[5, )\"",
            _ => $"atLeast: 1, in: year, each: place{dice.Maybe(50, () => $", expected: {dice.Of("2", "3")}")}",
        };
        return $"{{ id: {id}, text: 要求, {test}{dice.Maybe(30, () => ", on: shared")}{dice.Maybe(20, () => $", where: {ConditionText.Write(dice)}")}{dice.Maybe(20, () => ", whenMissing: met")} }}";
    }
}
