namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>How sure a figure is.</summary>
internal enum Standing
{
    Known,
    SaidToBeNone,
    Missing,
    Disputed,
}

/// <summary>A figure, or why there is none.</summary>
internal readonly record struct Figure(Standing Standing, Fraction Value)
{
    internal static Figure Missing { get; } = new(Standing.Missing, Fraction.Zero);

    internal static Figure Disputed { get; } = new(Standing.Disputed, Fraction.Zero);

    internal static Figure None { get; } = new(Standing.SaidToBeNone, Fraction.Zero);

    internal bool IsKnown => Standing == Standing.Known;

    public static implicit operator Figure(Fraction value) => new(Standing.Known, value);

    public static implicit operator Figure(decimal value) => (Fraction)value;

    internal Figure Then(Func<Fraction, Figure> next) => IsKnown ? next(Value) : this;

    internal Figure Map(Func<Fraction, Fraction> next) => IsKnown ? next(Value) : this;

    internal Figure With(Figure other, Func<Fraction, Fraction, Fraction> join) =>
        IsKnown && other.IsKnown ? join(Value, other.Value) : Worse(this, other);

    /// <summary>All values, when every one of them is known; otherwise the worst of the others.</summary>
    internal static Figure Of(IEnumerable<Figure> figures, Func<IReadOnlyList<Fraction>, Figure> join)
    {
        List<Figure> all = [.. figures];
        return all.All(figure => figure.IsKnown)
            ? join([.. all.Select(figure => figure.Value)])
            : all.Aggregate(Worse);
    }

    internal static Figure Sum(IEnumerable<Figure> figures) =>
        Of(figures, values => values.Aggregate(Fraction.Zero, (sum, value) => sum + value));

    private static Figure Worse(Figure a, Figure b)
    {
        Standing worst = a.Standing > b.Standing ? a.Standing : b.Standing;
        return new Figure(worst, Fraction.Zero);
    }
}
