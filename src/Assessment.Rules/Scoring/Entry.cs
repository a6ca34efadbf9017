using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>One application of a clause: an occurrence, a person, a missing one, or the whole once.</summary>
internal sealed class Entry
{
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Amount for one, in points.</summary>
    public required AmountFigure Rate { get; init; }

    public decimal Times { get; init; } = 1;

    /// <summary>Product of the multipliers.</summary>
    public Rational Multiplier { get; init; } = Rational.One;

    public string Label { get; init; } = "";

    public ImmutableArray<PartCount> Parts { get; init; } = [];

    /// <summary>Amount before any cut.</summary>
    public decimal Requested { get; init; }

    /// <summary>Amount that counts; lowered by dedupe and limits.</summary>
    public decimal Amount { get; internal set; }

    public CutReason Cut { get; internal set; }

    public bool Counts => Cut is CutReason.None or CutReason.ClauseLimit;

    /// <summary>The fact that says to which problem the entry belongs: the first by date and id.</summary>
    public Fact? First => Facts.IsEmpty ? null : Facts[0];

    /// <summary>Lowest id of the facts, which decides ties; null when there are none.</summary>
    public string? LowestId => Facts.Select(fact => fact.Id).Min(StringComparer.Ordinal);

    /// <summary>Whether a figure is far beyond any score, so that the sums over it might fit nowhere.</summary>
    public bool IsTooLarge => Math.Max(Math.Abs(Requested), Math.Max(Math.Abs(Rate.Value), Times)) >= AmountRange.Unbounded;

    /// <summary>Takes the whole entry out.</summary>
    public void CutAway(CutReason reason)
    {
        Cut = reason;
        Amount = 0;
    }

    /// <summary>The same entry with what was found part by part.</summary>
    public Entry WithParts(IEnumerable<PartCount> parts) => new()
    {
        Facts = Facts,
        Rate = Rate,
        Times = Times,
        Multiplier = Multiplier,
        Label = Label,
        Requested = Requested,
        Amount = Amount,
        Parts = [.. parts],
    };

    public static Entry Of(IReadOnlyList<Fact> facts, AmountFigure rate, decimal times, Rational multiplier, string label)
    {
        decimal plain = rate.Value * times;
        decimal requested = multiplier == Rational.One ? plain : (multiplier * plain).ToAmount();
        return new Entry
        {
            Facts = [.. facts],
            Rate = rate,
            Times = times,
            Multiplier = multiplier,
            Label = label,
            Requested = requested,
            Amount = requested,
        };
    }
}
