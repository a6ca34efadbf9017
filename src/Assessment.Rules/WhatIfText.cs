using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Words what would have to be otherwise, what came near, and what was not used.</summary>
public static class WhatIfText
{
    /// <summary>Writes the changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="scheme">The scheme, for the titles of what changes.</param>
    /// <param name="language">The language.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(ImmutableArray<FactChange> changes, Scheme scheme, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(writer);
        SchemeTerms terms = new(scheme, language);
        Line(terms.Say("单独一处不同就能多得分的：", "What by itself would give more points:"), writer);
        foreach (FactChange change in changes)
        {
            Line($"  {FactChangeText.Of(change, terms)}", writer);
        }

        if (changes.IsEmpty)
        {
            Line(terms.Say("  没有。", "  Nothing."), writer);
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
