using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Clauses;

public sealed class CountingReaderTests
{
    [Fact]
    public void A_clause_counts_once_unless_it_says_otherwise() =>
        Snippet.Clause("deduct: 1").Counting.ShouldBeOfType<Counting.Once>();

    [Fact]
    public void A_word_counts_occurrences()
    {
        Counting.PerOccurrence per = Snippet.Clause("deduct: 1, per: 件次").Counting.ShouldBeOfType<Counting.PerOccurrence>();
        per.Label.ShouldBe("件次");
        per.Factors.ShouldBeEmpty();
        per.Free.ShouldBeNull();
    }

    [Fact]
    public void Two_numbers_may_be_multiplied() =>
        Snippet.Clause("deduct: 1, per: { label: 人次, times: [persons, count] }").Counting
            .ShouldBeOfType<Counting.PerOccurrence>().Factors.ShouldBe(["persons", "count"]);

    [Fact]
    public void Distinct_ones_are_added_unless_it_says_otherwise()
    {
        Counting.PerDistinct per = Snippet.Clause("deduct: 1, per: { label: 人, each: [person, month], free: 2, thenAll: true }").Counting
            .ShouldBeOfType<Counting.PerDistinct>();
        per.Combine.ShouldBe(Combination.Sum);
        per.Keys.Select(key => key.Kind).ShouldBe([GroupingKind.Person, GroupingKind.Month]);
        per.FreeIsForfeited.ShouldBeTrue();
    }

    [Fact]
    public void What_is_missing_needs_no_label()
    {
        Counting.PerMissing missing = Snippet.Clause("deduct: 1, perMissing: { required: 4, in: each-quarter }").Counting
            .ShouldBeOfType<Counting.PerMissing>();
        missing.Label.ShouldBe("");
        missing.In.ShouldBe(RequiredIn.EachQuarter);
    }
}
