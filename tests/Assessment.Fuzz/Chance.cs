namespace Assessment.Fuzz;

/// <summary>Choices that are the same for the same seed, on every machine.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to one less than the count; 0 for none.</summary>
    internal int Below(int count) => count <= 0 ? 0 : (int)(Next() % (ulong)count);

    internal T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    // SplitMix64.
    private ulong Next()
    {
        unchecked
        {
            ulong value = _state += 0x9E3779B97F4A7C15UL;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
