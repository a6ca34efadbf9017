namespace Assessment.Rules.Tests.Properties;

/// <summary>Writes random amounts, as the language has them.</summary>
/// <param name="dice">What it draws by.</param>
/// <param name="constructs">What the scheme may be made of.</param>
/// <param name="before">An item that stands before, whose score an amount may use; null at the first.</param>
internal sealed class AmountWriter(Dice dice, Constructs constructs, string? before)
{
    private const string Table = "{ by: level, table: { 省级: 2, 市级: 1, 县级: 0.5 } }";

    private const string NestedTable = "{ by: [level, prize], table: { 省级: { 一等: 3, 二等: 2 }, 市级: { 一等: 1, 二等: 0.5 }, 县级: { 一等: 0.2, 二等: 0.1 } } }";

    /// <summary>An amount that happens: a constant or a table.</summary>
    internal string Occurring() => constructs == Constructs.Plain
        ? Constant()
        : dice.Weighed((5, Constant()), (1, "50%"), (2, Table), (1, NestedTable));

    /// <summary>An amount of any form, for a deduction or an award.</summary>
    internal string Any() => dice.Weighed((4, Occurring()), (4, Measured()), (1, Stated()), (2, Computed()), (1, Compared()));

    /// <summary>An amount that covers every value, for a mark.</summary>
    internal string Mark() => dice.Pick(
        "{ of: rate, bands: { \"[90%, )\": 3, \"[60%, 90%)\": 1, \"(, 60%)\": 0, none: 0 } }",
        "{ of: rate, proportion: points, atLeast: 0%, atMost: 100% }",
        "{ of: rate, between: { zero: 60%, full: 90%, inside: interpolated } }",
        "{ of: hours, between: { zero: 5, full: 2, inside: ratio } }",
        "{ stated: [0, points] }",
        "{ given: 100 }",
        "{ of: { ratio: [hours, { peers: highest, of: hours }], whenZero: 0 }, proportion: points }",
        "{ of: { rank: hours, first: highest, ties: [rate] }, bands: { \"1\": 3, \"2\": 2, \"[3, )\": 1 } }");

    private string Constant() => dice.Pick("0.1", "0.2", "0.5", "1", "2");

    private string Measured() => dice.Pick(
        "{ of: rate, bands: { \"[75%, 90%)\": 0.5, \"[0%, 75%)\": 1, none: 2 } }",
        $"{{ of: rate, steps: {{ below: 90%, every: 1%, points: 0.1, partial: {dice.Pick("down", "up", "share")}, startCounts: {dice.Pick("true", "false")} }} }}",
        "{ of: hours, steps: { above: 2, every: 0.5, points: 0.2 } }",
        "{ of: rate, proportion: 2, atLeast: 0%, atMost: 100% }",
        "{ of: rate, between: { zero: 60%, full: 90%, inside: ratio }, points: 2 }",
        "{ of: { elapsed: [due, done], in: days }, steps: { above: 0, every: 10, points: 0.5 } }");

    private string Stated() => dice.Pick("{ stated: [0, 2] }", "{ upTo: 1 }", "{ given: 100, points: 2 }");

    private string Computed() => dice.Pick(
        "{ of: nth, bands: { \"1\": 0.5, \"2\": 1, \"[3, )\": 2 } }",
        "{ least: [2, { times: [0.1, { greatest: [0, hours] }] }] }",
        "{ of: { ratio: [{ number: all }, { unit: population }], whenZero: 0 }, steps: { above: 0.5, every: 0.5, points: 0.2 } }",
        "{ of: { growth: [hours, { unit: population }], whenZero: 1 }, steps: { above: 0%, every: 20%, points: 0.2 } }",
        "{ of: { mean: hours }, bands: { \"[2, )\": 1 } }",
        "{ of: { mean: hours, expected: 2 }, bands: { \"[2, )\": 1 } }",
        "{ of: { consecutive: month }, bands: { \"[2, )\": 1 } }",
        "{ parameter: share }",
        before is null ? "{ parameter: undecided }" : $"{{ times: [0.1, {{ item: {before} }}] }}");

    private string Compared() => dice.Pick(
        "{ of: { minus: [rate, { peers: mean, of: rate }] }, steps: { above: 0, every: 5%, points: 0.2 } }",
        "{ of: { ratio: [{ rank: hours, first: highest }, { peers: number, of: hours }] }, bands: { \"(0%, 50%]\": 2, \"(50%, 100%]\": 1, none: 0 } }",
        "{ of: { rank: hours, first: lowest }, steps: { above: 1, every: 1, points: 0.5 } }");
}
