using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Tests.Properties;

namespace Assessment.Rules.Tests.Scoring;

/// <summary>Generated units are scored while their evidence is read as if it had been read whole.</summary>
public sealed class StreamedPropertyTests
{
    private const int Schemes = 150;

    [Fact]
    public void Sheets_and_what_was_refused_are_the_same() => Held(Constructs.All, least: 25);

    [Fact]
    public void So_they_are_where_the_express_lane_scores() => Held(Constructs.Plain, least: Schemes);

    private static void Held(Constructs constructs, int least)
    {
        int held = 0;
        SortedSet<string> refused = new(StringComparer.Ordinal);
        Generated.ForSeeds(Schemes, constructs, generated =>
        {
            if (generated.Rules.ScoresUnitsApart)
            {
                held++;
                List<BothWays> evidence = Evidence(generated);
                evidence.ForEach(both => both.ShouldAgree());
                refused.UnionWith(evidence[0].Whole().Refused.Select(fact => fact.Fault.Descriptor.Code));
            }
        });
        new[] { "ASM4001", "ASM4003", "ASM4004", "ASM4021", "ASM4027", "ASM4052", "ASM4053", "ASM4054" }.ShouldBeSubsetOf(refused);
        held.ShouldBeGreaterThanOrEqualTo(least);
    }

    private static List<BothWays> Evidence(Generated generated)
    {
        Dice dice = generated.Dice;
        Unit[] units = dice.Shuffled(generated.Units.Add(Unit.Of("d", "乡镇")).Add(Unit.Of("e", "乡镇", "沿江")));
        string[] lines = [.. dice.Shuffled(units).SelectMany(unit => Lines(generated, dice, unit.Id))];

        // A unit may go on in the next file.
        int cut = dice.Below(lines.Length + 1);
        DateOnly day = new DateOnly(2025, 1, 1).AddDays(dice.Below(365));
        return
        [
            .. new[] { TimeView.Everything, new TimeView(day, null), new TimeView(null, day), new TimeView(day, day.AddDays(-30)) }
                .Select(view => new BothWays(generated.Rules, units, view, string.Join('\n', lines[..cut]), string.Join("\r\n", lines[cut..]))),
        ];
    }

    private static IEnumerable<string> Lines(Generated generated, Dice dice, string unit)
    {
        ImmutableArray<Fact> facts = [.. generated.Facts.Where(fact => fact.Unit == unit).Select(fact => Acceptable(generated.Rules, dice, fact))];
        int corrections = dice.Below(facts.Length + 1);
        return dice.Shuffled(facts.Concat(Enumerable.Range(0, corrections).Select(number => Correction(dice, facts, unit, number, corrections))))
            .SelectMany(fact => Line(dice, fact));
    }

    // Most facts carry what their kind accepts; the others are refused.
    private static Fact Acceptable(RuleSet rules, Dice dice, Fact fact)
    {
        HashSet<string> accepted = [.. rules.EvidenceSchema.Kind(fact.Kind)?.Attributes.Select(attribute => attribute.Text) ?? []];
        return fact with
        {
            Attributes = dice.Chance(5) ? fact.Attributes : fact.Attributes.RemoveRange(fact.Attributes.Keys.Where(name => !accepted.Contains(name))),
            Recorded = dice.Chance(50) ? fact.On?.AddDays(dice.Below(60)) : null,
            Note = dice.Chance(2) ? new string('长', 2_001) : "",
        };
    }

    // Chains, circles, two corrections of one fact, and corrections of what was refused.
    private static Fact Correction(Dice dice, ImmutableArray<Fact> facts, string unit, int number, int all)
    {
        Fact model = dice.Pick(facts.AsSpan());
        Fact correction = new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{unit}-{number}"),
            Unit = unit,
            Kind = BuiltInKinds.Withdrawal,
            On = model.On,
            Replaces = dice.Chance(40) ? string.Create(CultureInfo.InvariantCulture, $"{unit}-{dice.Below(all)}") : model.Id,
        };
        return dice.Chance(20) ? correction : model with { Id = correction.Id, Replaces = correction.Replaces };
    }

    // Now and then a line that is no fact, or is one of a unit that nobody knows.
    private static IEnumerable<string> Line(Dice dice, Fact fact)
    {
        string line = FactLines.Of(fact);
        return dice.Weighed((30, 0), (1, 1), (1, 2), (1, 3)) switch
        {
            0 => [line],
            1 => [line, "{"],
            2 => [line, $"{{\"unit\":\"{fact.Unit}\",\"kind\":\"?\"}}", ""],
            _ => [FactLines.Of(fact with { Id = fact.Id + "?", Unit = "nobody", Replaces = null }), line],
        };
    }
}
