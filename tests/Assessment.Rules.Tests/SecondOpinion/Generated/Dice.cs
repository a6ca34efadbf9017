namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>Choices that are the same for the same seed, on every machine.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = Mixed(unchecked((ulong)seed * 0xD1342543DE82EF95UL));

    /// <summary>A number from 0 to one less than the count.</summary>
    internal int Below(int count) => (int)(Next() % (ulong)count);

    internal bool Chance(int percent) => Below(100) < percent;

    internal T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    internal string Maybe(int percent, Func<string> text) => Chance(percent) ? text() : "";

    // SplitMix64.
    private ulong Next() => unchecked(Mixed(_state += 0x9E3779B97F4A7C15UL));

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
