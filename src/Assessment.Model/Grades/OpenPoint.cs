using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>Something that is not settled and that the engine does not guess.</summary>
/// <param name="Kind">What sort of open point.</param>
/// <param name="Rules">Rules concerned; may be empty.</param>
/// <param name="Group">Category or team concerned; empty when there is none.</param>
/// <param name="Subjects">Ids of the subjects concerned; may be empty.</param>
/// <param name="Details">Names of facts, fields, figures or words that say what is meant.</param>
public sealed record OpenPoint(
    OpenKind Kind,
    ImmutableArray<GradingRule> Rules,
    string Group,
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Details);

/// <summary>What sort of open point.</summary>
public enum OpenKind
{
    /// <summary>Rules name different outcomes for one field.</summary>
    RulesDisagree,

    /// <summary>No rule covers a required field.</summary>
    NoRuleCovers,

    /// <summary>The rule leaves the matter to rules outside the document.</summary>
    ReferredElsewhere,

    /// <summary>A fact that a rule needs is missing.</summary>
    FactMissing,

    /// <summary>The figure that ranks is missing.</summary>
    FigureMissing,

    /// <summary>The line has not been decided.</summary>
    LineMissing,

    /// <summary>The line is a mean that depends on subjects whose figure or participation is not known.</summary>
    MeanMissing,

    /// <summary>No grade has been proposed.</summary>
    ProposalMissing,

    /// <summary>A bar refuses the proposed grade, and no other has been proposed.</summary>
    ProposalRefused,

    /// <summary>The proposed grade is outside its quota.</summary>
    OutsideQuota,

    /// <summary>Equal places across the last seat.</summary>
    TieAtLastSeat,

    /// <summary>Two ceilings cannot both be filled.</summary>
    CeilingsConflict,

    /// <summary>The share of a quota depends on something that is not known.</summary>
    ShareUnknown,

    /// <summary>More candidates than seats, and nothing ranks them.</summary>
    NotRanked,

    /// <summary>A decision that fits nothing.</summary>
    DecisionRefused,

    /// <summary>A figure that fits no subject, or figures that contradict one another.</summary>
    FigureRefused,

    /// <summary>The subject to which another belongs is not in the run.</summary>
    OwnerUnknown,

    /// <summary>A subject whose class or id the run cannot use.</summary>
    SubjectRefused,
}
