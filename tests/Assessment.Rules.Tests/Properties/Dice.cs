namespace Assessment.Rules.Tests.Properties;

/// <summary>Draws by a seed: the same seed gives the same draws everywhere.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A number from 0 up to, and not with, the end.</summary>
    internal int Below(int end) => random.Next(end);

    /// <summary>True in so many of a hundred cases.</summary>
    internal bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>One of the choices.</summary>
    internal T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>One of the choices, each as likely as its weight.</summary>
    internal T Weighed<T>(params ReadOnlySpan<(int Weight, T Choice)> choices)
    {
        int sum = 0;
        foreach ((int weight, _) in choices)
        {
            sum += weight;
        }

        int drawn = random.Next(sum);
        foreach ((int weight, T choice) in choices)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return choice;
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>The entries in another order.</summary>
    internal T[] Shuffled<T>(IEnumerable<T> entries)
    {
        T[] shuffled = [.. entries];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
