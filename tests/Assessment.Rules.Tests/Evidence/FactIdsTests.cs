using Assessment.Model;
using Assessment.Rules.Evidence;

namespace Assessment.Rules.Tests.Evidence;

public sealed class FactIdsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(20_000)]
    public void Every_id_is_remembered_with_the_line_of_its_first_use(int number)
    {
        FactIds ids = new();

        Enumerable.Range(1, number).Select(line => Add(ids, $"f{line}", "a", line)).ShouldAllBe(first => first == null);

        Enumerable.Range(1, number).Select(line => Add(ids, $"f{line}", "b", number + line)?.Line).ShouldBe(Enumerable.Range(1, number).Select(line => (int?)line));
    }

    [Fact]
    public void The_first_use_is_told_with_its_file()
    {
        FactIds ids = new();
        Add(ids, "x", "a", 7);
        Add(ids, "y", "b", 7);
        Add(ids, "z", "a", 9);

        Add(ids, "x", "c", 1).ShouldBe(SourceSpan.OfLine("a", 7));
        Add(ids, "y", "c", 2).ShouldBe(SourceSpan.OfLine("b", 7));
        Add(ids, "z", "c", 3).ShouldBe(SourceSpan.OfLine("a", 9));
    }

    // The ids of the last of these begin at the last slot and go on at the first.
    [Theory]
    [InlineData(0L)]
    [InlineData(5L)]
    [InlineData(-1L)]
    public void Ids_of_one_hash_are_told_apart(long hash)
    {
        FactIds ids = new();
        const int Number = 700;

        Enumerable.Range(1, Number).Select(line => ids.Add($"f{line}", hash, "a", line)).ShouldAllBe(first => first == null);

        Enumerable.Range(1, Number).Select(line => ids.Add($"f{line}", hash, "b", line)?.Line).ShouldBe(Enumerable.Range(1, Number).Select(line => (int?)line));
        ids.Add("g", hash, "b", 1).ShouldBeNull();
    }

    [Fact]
    public void Ids_that_differ_have_other_hashes() =>
        Enumerable.Range(0, 50_000).Select(number => FactIds.HashOf($"2018-{number}")).Distinct().Count().ShouldBe(50_000);

    [Theory]
    [InlineData("1 2 3 257", false)]
    [InlineData("1 2 1", true)]
    [InlineData("-5 7 8 -5", true)]
    [InlineData("", false)]
    public void Hashes_tell_whether_there_are_twins(string hashes, bool haveTwins)
    {
        FactIdHashes ids = new();
        foreach (string hash in hashes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            ids.Add("", long.Parse(hash, System.Globalization.CultureInfo.InvariantCulture), "a", 1).ShouldBeNull();
        }

        ids.HaveTwins().ShouldBe(haveTwins);
    }

    private static SourceSpan? Add(FactIds ids, string id, string file, int line) => ids.Add(id, FactIds.HashOf(id), file, line);
}
