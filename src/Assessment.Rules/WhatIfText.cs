using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Words what would have to be otherwise, what came near, and what was not used.</summary>
public static class WhatIfText
{
    /// <summary>Writes the changes; with a target, those that reach it by themselves.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="target">The score wanted; null for all that give points.</param>
    /// <param name="language">The language.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(ImmutableArray<FactChange> changes, decimal? target, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ImmutableArray<FactChange> wanted = [.. changes.Where(change => target is not { } score || change.After >= score)];
        bool isChinese = language == Language.Chinese;
        Line(isChinese ? "单独一处不同就能多得分的：" : "What by itself would give more points:", writer);
        foreach (FactChange change in wanted)
        {
            Line($"  {Of(change, isChinese)}", writer);
        }

        if (wanted.IsEmpty)
        {
            Line(isChinese ? "  没有。" : "  Nothing.", writer);
        }
    }

    /// <summary>Writes requirements that were missed by one.</summary>
    public static void Write(ImmutableArray<NearMiss> misses, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        bool isChinese = language == Language.Chinese;
        Line(isChinese ? $"只差一次的要求：{Figure.Whole(misses.Length)} 条。" : $"Requirements missed by one: {Figure.Whole(misses.Length)}.", writer);
        foreach (NearMiss miss in misses)
        {
            Line($"  {miss.Node} {miss.Requirement}  {miss.Part}  {Figure.Exact(miss.Found)} / {Figure.Exact(miss.Required)}", writer);
        }
    }

    /// <summary>Writes facts that were not used.</summary>
    public static void Write(ImmutableArray<UnusedFact> unused, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        bool isChinese = language == Language.Chinese;
        Line(isChinese ? $"没有采用的佐证：{Figure.Whole(unused.Length)} 条。" : $"Evidence that was not used: {Figure.Whole(unused.Length)}.", writer);
        foreach (UnusedFact fact in unused)
        {
            Line($"  {fact.Fact.Id} {fact.Fact.Kind}  {Reason(fact.Reason, isChinese)}  {fact.Detail}", writer);
        }
    }

    /// <summary>Writes what corrections were worth.</summary>
    public static void Write(ImmutableArray<CorrectionWorth> corrections, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        bool isChinese = language == Language.Chinese;
        Line(isChinese ? $"更正和撤销：{Figure.Whole(corrections.Length)} 条。" : $"Corrections and withdrawals: {Figure.Whole(corrections.Length)}.", writer);
        foreach (CorrectionWorth correction in corrections)
        {
            Line($"  {correction.By.Id} → {correction.Corrected.Id}  {Figure.Exact(correction.Without)} → {Figure.Exact(correction.With)}  {Figure.Signed(correction.Worth)}", writer);
        }
    }

    internal static string Of(FactChange change, bool isChinese) =>
        $"{Figure.Signed(change.Gain)}  → {Figure.Exact(change.After)}  {Name(change.Fact, change.Kind)}  {What(change, isChinese)}";

    private static string Name(Fact fact, FactChangeKind kind) => kind == FactChangeKind.Added ? fact.Kind : $"{fact.Id} {fact.Kind}";

    private static string What(FactChange change, bool isChinese) => change.Kind switch
    {
        FactChangeKind.Removed => isChinese ? "没有这一条" : "without it",
        FactChangeKind.Added when change.Fact.Count == 0 => isChinese ? "报明没有发生" : "stated not to have happened",
        FactChangeKind.Added => $"{(isChinese ? "补一条" : "one fact more")}  {NewFactText.Of(change.Fact, isChinese)}",
        _ => $"{change.Field} {change.Was} → {change.Becomes}",
    };

    private static string Reason(UnusedReason reason, bool isChinese) => reason switch
    {
        UnusedReason.DoesNotApply => isChinese ? "对这个单位不适用" : "does not apply to this unit",
        UnusedReason.ConditionNotMet => isChinese ? "不符合条件" : "the condition is not met",
        UnusedReason.SettledOtherwise => isChinese ? "该项已由别的佐证定分" : "the item was settled by other evidence",
        _ => isChinese ? "没有条款采用" : "no clause takes it",
    };

    private static void Line(string text, TextWriter writer)
    {
        writer.Write(Printable.Line(text).TrimEnd());
        writer.Write('\n');
    }
}
