namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>Writes an amount and the quantities in it.</summary>
internal sealed class AmountText(Dice dice, int worth, IReadOnlyList<string> items)
{
    /// <summary>True for a mark, which has to say something for every value.</summary>
    internal bool CoversAll { get; init; }

    /// <summary>True where each occurrence has an amount of its own.</summary>
    internal bool HasOccurrences { get; init; }

    internal string Write() => dice.Below(14) switch
    {
        0 or 1 => dice.Of("0.5", "1", "0.25", "50%", "{ parameter: known }", "{ parameter: by-kind }"),
        2 => "{ by: level, table: { 省级: 1, 市级: 50%, 县级: 0.25 } }",
        3 => "{ by: [level, prize], table: { 省级: { 一等: 1, 二等: 0.5 }, 市级: { 一等: 0.6, 二等: 0.3 }, 县级: { 一等: 0.2, 二等: 0.1 } } }",
        4 or 5 => Bands(),
        6 => Steps(),
        7 => $"{{ of: {Measure()}, proportion: {dice.Of("1", "points", "3")}{dice.Maybe(60, () => ", atLeast: 0%")}{dice.Maybe(60, () => ", atMost: 100%")} }}",
        8 => $"{{ of: {Measure()}, between: {{ {dice.Of("zero: 60%, full: 90%", "zero: 90%, full: 30%")}, inside: {dice.Of("interpolated", "ratio")} }}{dice.Maybe(50, () => ", points: 1")} }}",
        9 => CoversAll ? "{ stated: [0, points] }" : "{ stated: [0, 1] }",
        10 => CoversAll ? $"{{ given: {dice.Of("100", "10", "points")} }}" : "{ upTo: 0.5 }",
        11 => "{ given: 10, points: 1 }",
        _ => $"{{ value: {Quantity(2)} }}",
    };

    private string Bands()
    {
        string none = dice.Maybe(50, () => ", none: 0.3");
        return CoversAll
            ? $"{{ of: rate, bands: {{ \"(, 60%)\": 0, \"[60%, 90%)\": 0.5, \"[90%, )\": {worth}{none} }} }}"
            : dice.Of(
                $"{{ of: {Measure()}, bands: {{ \"(0%, 60%]\": 0.5, \"(60%, 90%)\": 0.2{none} }} }}",
                $"{{ of: {Measure()}, bands: {{ \"[90%, 100%]\": 50%, \"(100%, )\": 1 }} }}",
                "{ of: hours, bands: { \"[0, 3)\": 0.1, \"3\": 0.2, \"(3, 10]\": 0.4 } }");
    }

    private string Steps() => dice.Of(
        $"{{ of: {Measure()}, steps: {{ below: 90%, every: 7%, points: 0.1{Partial()} }} }}",
        $"{{ of: hours, steps: {{ above: 2, every: 3, points: 0.5{Partial()} }} }}",
        $"{{ of: {{ elapsed: [due, done], in: {dice.Of("days", "months")} }}, steps: {{ above: 0, every: 2, points: 0.1{Partial()} }} }}");

    private string Partial() => dice.Maybe(60, () => $", partial: {dice.Of("down", "up", "share")}") + dice.Maybe(25, () => ", startCounts: true");

    private string Measure() => dice.Below(10) switch
    {
        < 6 => "rate",
        6 => "{ ratio: [hours, persons], whenZero: 0 }",
        7 => "{ growth: [hours, persons] }",
        8 => "{ ratio: [rate, { peers: mean, of: rate }] }",
        _ => "{ ratio: [hours, { unit: quota }], whenZero: 1 }",
    };

    private string Quantity(int depth) => (depth > 0 ? dice.Below(15) : dice.Below(6)) switch
    {
        0 => "hours",
        1 => "rate",
        2 => HasOccurrences && depth > 0 ? "nth" : "persons",
        3 => "{ parameter: known }",
        4 => "{ unit: quota }",
        5 => dice.Of("0.5", "2", "75%"),
        6 => dice.Chance(80)
            ? $"{{ {dice.Of("sum", "mean", "highest", "lowest", "latest")}: {dice.Of("hours", "rate")}{Source()} }}"
            : $"{{ {dice.Of("sum", "mean", "highest", "lowest")}: {dice.Of("hours", "rate")}{Source()}, expected: {dice.Of("1", "2", "{ unit: quota }")} }}",
        7 => dice.Chance(50) ? $"{{ number: all{Source()} }}" : $"{{ consecutive: {dice.Of("day", "week", "month", "quarter", "half")}{Source()} }}",
        8 or 9 => $"{{ {dice.Of("plus", "minus", "times", "average", "greatest", "least")}: [{Quantity(depth - 1)}, {Quantity(depth - 1)}] }}",
        10 => $"{{ ratio: [{Quantity(depth - 1)}, {Quantity(depth - 1)}]{dice.Maybe(60, () => ", whenZero: 0")} }}",
        11 when items.Count > 0 => $"{{ item: {dice.Of<string>(items)}{dice.Maybe(30, () => ", ofUnit: district")} }}",
        12 => $"{{ peers: {dice.Of("mean", "highest", "lowest", "median", "number")}, of: {Quantity(0)}{Among()} }}",
        13 => $"{{ rank: {Quantity(0)}, first: {dice.Of("highest", "lowest")}{Among()}{dice.Maybe(30, () => ", ties: [hours]")} }}",
        14 => dice.Of("{ parameter: by-kind }", "{ parameter: open }"),
        _ => "hours",
    };

    private string Source() => dice.Maybe(40, () => ", on: shared") + dice.Maybe(20, () => $", where: {ConditionText.Write(dice)}");

    private string Among() => dice.Maybe(40, () => $", among: [{dice.Of("甲", "乙", "G1", "G2")}]");
}
