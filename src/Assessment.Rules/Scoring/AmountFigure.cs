using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>What an amount came to for one group of facts.</summary>
internal sealed record AmountFigure
{
    /// <summary>The amount, in points.</summary>
    public required decimal Value { get; init; }

    /// <summary>Why there is no amount; null when there is one.</summary>
    public StateReason? Missing { get; init; }

    /// <summary>The measured value behind it; null when nothing was measured.</summary>
    public MeasuredValue? Measured { get; init; }

    /// <summary>The row, band or step that applied, as written; empty when there is none.</summary>
    public string Row { get; init; } = "";

    /// <summary>Thresholds and points that come from elsewhere; empty for most.</summary>
    public ImmutableArray<ThresholdFigure> Thresholds { get; init; } = [];

    /// <summary>Figures of the other units that were used; empty for most.</summary>
    public ImmutableArray<PeersFigure> Peers { get; init; } = [];

    public static AmountFigure Of(decimal value) => new() { Value = value };

    public static AmountFigure Of(Figure figure) =>
        figure.Missing is { } reason ? Lacking(reason)
        : figure.IsNone ? Lacking(new StateReason(StateReasonKind.OutsideBands, "none"))
        : Of(figure.Value.ToAmount());

    public static AmountFigure Lacking(StateReason reason) => new() { Value = 0, Missing = reason };
}
