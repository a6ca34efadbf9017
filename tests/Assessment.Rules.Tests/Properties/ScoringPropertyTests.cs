using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Tests.Properties;

/// <summary>Statements about every scheme, held against generated ones.</summary>
public sealed class ScoringPropertyTests
{
    private const int Schemes = 200;

    [Fact]
    public void The_order_of_evidence_never_matters() => Generated.ForSeeds(Schemes, Constructs.All, generated =>
    {
        string plain = Printed(generated, generated.Facts);
        Printed(generated, generated.Dice.Shuffled(generated.Facts)).ShouldBe(plain);
    });

    [Fact]
    public void Lines_add_up_at_every_node() => Generated.ForSeeds(Schemes, Constructs.All, generated =>
    {
        foreach (ScoreSheet sheet in generated.Rules.ScoreAll(generated.Units, generated.Facts))
        {
            Reconciliation.Verify(sheet);
            (sheet.Start + sheet.Lines.Sum(line => line.Amount)).ShouldBe(sheet.Total.Settled);
        }
    });

    [Fact]
    public void A_score_keeps_within_its_bounds() => Generated.ForSeeds(Schemes, Constructs.All, generated =>
    {
        foreach (ScoreSheet sheet in generated.Rules.ScoreAll(generated.Units, generated.Facts))
        {
            sheet.Items.Where(item => item is { Score: not null, Indicator.IsExtra: false }).ShouldAllBe(item => item.Score >= 0 && item.Score <= item.Points);
            sheet.Items.Append(sheet.Total).ShouldAllBe(item => item.Lowest == null || item.Highest == null || item.Lowest <= item.Highest);
            sheet.Items.Append(sheet.Total).Where(item => item.Score is not null).ShouldAllBe(item => item.Lowest == item.Score && item.Highest == item.Score);
        }
    });

    [Fact]
    public void A_further_deduction_never_raises_a_score() => Generated.ForSeeds(Schemes, Constructs.Monotone, generated =>
    {
        if (generated.Deductions.IsEmpty)
        {
            return;
        }

        Fact more = generated.Evidence.Fact(generated.Dice.Pick("a", "b", "c"), generated.Dice.Pick(generated.Deductions.AsSpan()));
        foreach ((ScoreSheet before, ScoreSheet after) in generated.Rules.ScoreAll(generated.Units, generated.Facts)
            .Zip(generated.Rules.ScoreAll(generated.Units, generated.Facts.Add(more))))
        {
            (after.Total.Settled <= before.Total.Settled).ShouldBeTrue($"{more.Kind} {more.Id} raised {before.Unit.Id}");
        }
    });

    [Fact]
    public void The_express_lane_gives_what_the_general_way_gives() => Generated.ForSeeds(Schemes, Constructs.Plain, generated =>
    {
        foreach (Unit unit in generated.Units)
        {
            Fact[] own = [.. generated.Facts.Where(fact => fact.Unit == unit.Id)];
            ScoreSheet express = generated.Rules.Score(unit, own);
            ScoreSheet general = generated.Rules.Score(unit, [.. own, NobodyAsked(unit)]);
            Printed(generated, express).ShouldBe(Printed(generated, general with { Unused = [] }));
        }
    });

    [Fact]
    public void A_scheme_that_was_printed_gives_the_same_scores() => Generated.ForSeeds(Schemes, Constructs.All, generated =>
    {
        RuleSet printed = Generated.Compiled(SchemePrinter.Print(generated.Rules.Scheme), seed: 0);
        printed.ScoreAll(generated.Units, generated.Facts).Select(Told).ShouldBe(generated.Rules.ScoreAll(generated.Units, generated.Facts).Select(Told));
    });

    [Fact]
    public void Every_sheet_can_be_put_into_words() => Generated.ForSeeds(Schemes, Constructs.All, generated =>
    {
        foreach (ScoreSheet sheet in generated.Rules.ScoreAll(generated.Units, generated.Facts))
        {
            using StringWriter words = new();
            new SheetText(generated.Rules.Scheme, Language.Chinese).Write(sheet, words);
            new SheetText(generated.Rules.Scheme, Language.English).Write(sheet, words);
            words.ToString().ShouldContain(sheet.Unit.Name);
        }
    });

    // Places in the file left out: a printed file has its lines elsewhere.
    private static string Told(ScoreSheet sheet) => string.Join(
        '\n',
        sheet.Items.Append(sheet.Total).Select(item => FormattableString.Invariant($"{item.Id} {item.State} {item.Settled} {item.Lowest} {item.Highest}"))
            .Concat(sheet.Lines.Select(line => FormattableString.Invariant($"{line.Node} {line.Kind} {line.Clause?.Id} {line.Amount} {line.Cut}"))));

    // A kind of fact that no clause asks for sends the unit the general way, and changes nothing.
    private static Fact NobodyAsked(Unit unit) => new() { Id = "zz", Unit = unit.Id, Kind = "nobody-asked" };

    private static string Printed(Generated generated, IEnumerable<Fact> facts) =>
        string.Join('\n', generated.Rules.ScoreAll(generated.Units, facts).Select(sheet => Printed(generated, sheet)));

    private static string Printed(Generated generated, ScoreSheet sheet)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, SheetJson.Options))
        {
            SheetJson.Write(generated.Rules.Scheme, sheet, json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
