namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>Writes a condition.</summary>
internal static class ConditionText
{
    internal static string Write(Dice dice) => dice.Chance(75)
        ? $"{{ {Line(dice)} }}"
        : dice.Of(
            $"{{ any: [{{ {Line(dice)} }}, {{ {Line(dice)} }}] }}",
            $"{{ all: [{{ {Line(dice)} }}, {{ {Line(dice)} }}] }}",
            $"{{ not: {{ {Line(dice)} }} }}",
            $"{{ not: [{{ {Line(dice)} }}, {{ {Line(dice)} }}] }}");

    private static string Line(Dice dice) => dice.Of(
        "effort: true",
        "repeat: true",
        "repeat: false",
        "level: [省级, 市级]",
        "level: 县级",
        "hours: \"[2, )\"",
        "hours: \"(, 5)\"",
        "rate: \"[60%, 100%)\"",
        "on: \"[2025-03-01, 2025-09-30]\"",
        "due: \"[2025-03-01, 2025-09-30)\"",
        "place: 东村",
        "of: { elapsed: [due, done], in: days }, within: \"(5, )\"",
        "of: { ratio: [hours, persons] }, within: \"[1, )\"");
}
