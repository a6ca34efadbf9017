using System.Globalization;

namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>
/// Two evaluators, written apart from one another, agree on schemes and evidence that nobody thought of.
/// The variable <c>ASSESSMENT_PAIRS</c> asks for another number of pairs than 2,000.
/// </summary>
public sealed class GeneratedPairsTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const string Number = "ASSESSMENT_PAIRS";

    [Fact]
    public void Both_agree_on_generated_pairs()
    {
        int number = int.Parse(Environment.GetEnvironmentVariable(Number) ?? "2000", CultureInfo.InvariantCulture);
        List<(int Seed, IReadOnlyList<string> Lines, string Refused)> results =
            [.. Enumerable.Range(1, number).AsParallel().AsOrdered().Select(Run)];
        foreach (IGrouping<string, string> refused in results.SelectMany(result => result.Refused.Split(' ', StringSplitOptions.RemoveEmptyEntries)).GroupBy(code => code).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"{refused.Key} {refused.Count()}");
        }

        int asked = results.Count(result => result.Refused.Length == 0);
        output.WriteLine($"{number} schemes, {asked} accepted, {results.Count(result => result.Lines.Count > 0)} with disagreements");
        string.Concat(results.SelectMany(result => result.Lines).Take(20)).ShouldBeEmpty();
        (asked * 2).ShouldBeGreaterThan(number);
    }

    private static (int Seed, IReadOnlyList<string> Lines, string Refused) Run(int seed)
    {
        (Pair? pair, string text, var refused) = GeneratedPair.Of(seed);
        try
        {
            IReadOnlyList<string> lines = [.. pair?.Disagreements().Take(1).Select(line => Reproducer.Of(pair, text, line)) ?? []];
            return (seed, lines, string.Join(' ', refused.Select(fault => fault.Descriptor.Code).Distinct()));
        }
        catch (CircularException)
        {
            return (seed, [], "circular");
        }
    }
}
