using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("f", "f")]
    [InlineData("f g>f", "g")]
    [InlineData("g>f f", "g")]
    [InlineData("f g>f h>g", "h")]
    [InlineData("f -g>f", "")]
    [InlineData("f g>f -h>g", "")]
    [InlineData("f -g>f h>g", "h")]
    [InlineData("e f g>f", "e g")]
    public void What_is_in_force(string facts, string inForce) =>
        string.Join(' ', Corrections.Apply(Facts(facts)).InForce.Select(fact => fact.Id)).ShouldBe(inForce);

    [Theory]
    [InlineData("f g>x", "f", "ASM4050")]
    [InlineData("f other:g>f", "f", "ASM4051")]
    [InlineData("f g>f h>f", "f", "ASM4052 ASM4052")]
    [InlineData("f g>h h>g", "f", "ASM4053 ASM4053")]
    [InlineData("f g>g", "f", "ASM4053")]
    [InlineData("f g>h h>i i>g j>k k", "f j", "ASM4053 ASM4053 ASM4053")]
    public void A_correction_with_a_fault_is_refused_and_corrects_nothing(string facts, string inForce, string codes)
    {
        CorrectedFacts corrected = Corrections.Apply(Facts(facts));

        string.Join(' ', corrected.InForce.Select(fact => fact.Id)).ShouldBe(inForce);
        string.Join(' ', corrected.Refused.Select(refused => refused.Fault.Descriptor.Code)).ShouldBe(codes);
    }

    [Fact]
    public void Each_superseded_fact_names_the_one_that_replaces_it() =>
        Corrections.Apply(Facts("f g>f -h>g")).Superseded.Select(pair => (pair.Fact.Id, pair.By.Id)).ShouldBe([("f", "g"), ("g", "h")]);

    [Fact]
    public void The_order_of_facts_makes_no_difference()
    {
        ImmutableArray<Model.Fact> facts = Facts("e f g>f h>g -i>e");

        Corrections.Apply([.. facts.Reverse()]).InForce.Reverse().ShouldBe(Corrections.Apply(facts).InForce);
    }

    [Fact]
    public void A_withdrawal_that_names_no_fact_is_refused() =>
        Corrections.Apply([new Model.Fact { Id = "f", Unit = "qinghe", Kind = BuiltInKinds.Withdrawal }]).Refused
            .ShouldHaveSingleItem().Fault.Descriptor.Code.ShouldBe("ASM4004");

    // `unit:id>replaces`, the unit being left out for one and the same; `-` marks a withdrawal.
    private static ImmutableArray<Model.Fact> Facts(string facts) => [.. facts.Split(' ').Select(OfText)];

    private static Model.Fact OfText(string text)
    {
        string[] unitAndRest = text.Split(':');
        string[] ids = unitAndRest[^1].TrimStart('-').Split('>');
        return new Model.Fact
        {
            Id = ids[0],
            Unit = unitAndRest.Length > 1 ? unitAndRest[0] : "qinghe",
            Kind = text.StartsWith('-') ? BuiltInKinds.Withdrawal : "D1.1-a",
            Replaces = ids.Length > 1 ? ids[1] : null,
        };
    }
}
