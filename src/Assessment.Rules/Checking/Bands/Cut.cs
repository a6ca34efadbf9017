namespace Assessment.Rules.Checking.Bands;

/// <summary>A place between values: just before or just after a figure, or beyond all of them. Every interval is a stretch between two cuts.</summary>
/// <param name="Beyond">-1 below all values, 1 above all values, 0 at a figure.</param>
/// <param name="Value">The figure; 0 beyond all values.</param>
/// <param name="IsAfter">True just after the figure, false just before it.</param>
internal readonly record struct Cut(int Beyond, decimal Value, bool IsAfter) : IComparable<Cut>
{
    /// <summary>Below all values.</summary>
    internal static Cut Lowest { get; } = new(-1, 0, false);

    /// <summary>Above all values.</summary>
    internal static Cut Highest { get; } = new(1, 0, false);

    /// <summary>Just before a figure.</summary>
    internal static Cut Before(decimal value) => new(0, value, false);

    /// <summary>Just after a figure.</summary>
    internal static Cut After(decimal value) => new(0, value, true);

    public int CompareTo(Cut other)
    {
        int order = Beyond.CompareTo(other.Beyond);
        if (order != 0)
        {
            return order;
        }

        order = Value.CompareTo(other.Value);
        return order != 0 ? order : IsAfter.CompareTo(other.IsAfter);
    }

    public static bool operator <(Cut left, Cut right) => left.CompareTo(right) < 0;

    public static bool operator >(Cut left, Cut right) => left.CompareTo(right) > 0;

    public static bool operator <=(Cut left, Cut right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Cut left, Cut right) => left.CompareTo(right) >= 0;
}
