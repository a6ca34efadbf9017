using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Checking;
using Assessment.Rules.Checking.Amounts;
using Assessment.Rules.Checking.Bands;
using Assessment.Rules.Checking.Names;
using Assessment.Rules.Checking.Open;
using Assessment.Rules.Checking.Quotes;
using Assessment.Rules.Checking.Reach;
using Assessment.Rules.Checking.References;
using Assessment.Rules.Checking.Sums;
using Assessment.Rules.Checking.Tables;

namespace Assessment.Rules;

/// <summary>Checks a scheme that was read for what its author would not want: sums that do not hold, names that mean nothing, figures that the document does not have.</summary>
/// <remarks>Reports <c>ASM2001</c> to <c>ASM2113</c>.</remarks>
public static class SchemeChecker
{
    private static readonly ImmutableArray<Func<SchemeUnderCheck, IEnumerable<Diagnostic>>> Checks =
    [
        PointsSum.Check,
        AlternatesApply.Check,
        Ids.Check,
        UnitVocabularyNames.Check,
        FigureReferences.Check,
        ConditionReferences.Check,
        ClauseAttributes.Check,
        ClauseReferences.Check,
        EffectTargets.Check,
        FactKinds.Check,
        AssumptionReferences.Check,
        CircularItems.Check,
        OrdinalUse.Check,
        OrdinalUse.CheckKeys,
        FiguresOfChoice.Check,
        TableRows.Check,
        ConditionValues.Check,
        BandRows.Check,
        IntervalsInRange.Check,
        FigureBounds.Check,
        OrderedEnds.Check,
        AmountSizes.Check,
        StartStated.Check,
        PointsToTake.Check,
        Limits.Check,
        AppliesToSomebody.Check,
        Contradictions.Check,
        OneMark.Check,
        FiguresQuoted.Check,
        PointsQuoted.Check,
        OpenMatters.Check,
    ];

    /// <summary>Checks a scheme by itself; sums and alternates are proved for its profiles, or for each kind of unit.</summary>
    /// <param name="scheme">A scheme that was read without errors.</param>
    /// <returns>All faults, doubts and remarks, ordered by file, place and code; empty when there are none.</returns>
    public static ImmutableArray<Diagnostic> Check(Scheme scheme) => Check(scheme, []);

    /// <summary>Checks a scheme together with the units that it assesses; sums and alternates are proved for each of them as well.</summary>
    /// <param name="scheme">A scheme that was read without errors.</param>
    /// <param name="units">The units; empty means that they are not known.</param>
    /// <returns>All faults, doubts and remarks, ordered by file, place and code; empty when there are none.</returns>
    public static ImmutableArray<Diagnostic> Check(Scheme scheme, IReadOnlyList<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(units);
        return Run(Checks, new SchemeUnderCheck(scheme, [.. units]));
    }

    /// <summary>Proves for each unit that exactly one alternate applies wherever there are several, and that its points add up.</summary>
    /// <param name="scheme">A scheme that was read and checked without errors.</param>
    /// <param name="units">The units, which need not be all that the scheme assesses.</param>
    /// <returns>The units for which it does not hold, as diagnostics <c>ASM2001</c> to <c>ASM2005</c>; empty when it holds for all.</returns>
    public static ImmutableArray<Diagnostic> Prove(Scheme scheme, IReadOnlyList<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(units);
        return Run([PointsSum.Check, AlternatesApply.Check], new SchemeUnderCheck(scheme, [.. units]));
    }

    private static ImmutableArray<Diagnostic> Run(ImmutableArray<Func<SchemeUnderCheck, IEnumerable<Diagnostic>>> checks, SchemeUnderCheck subject) =>
        [
            .. checks.SelectMany(check => check(subject))
                .OrderBy(diagnostic => diagnostic.Span.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span.Line)
                .ThenBy(diagnostic => diagnostic.Span.Column)
                .ThenBy(diagnostic => diagnostic.Descriptor.Code, StringComparer.Ordinal),
        ];
}
