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

    /// <summary>Writes thresholds that were missed by one.</summary>
    public static void Write(ImmutableArray<NearMiss> misses, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(language.Say($"只差一点的界限：{Figure.Whole(misses.Length)} 处。", $"Thresholds missed by one: {Figure.Whole(misses.Length)}."), writer);
        foreach (NearMiss miss in misses)
        {
            Line($"  {miss.Node} {miss.Requirement}  {Difference(miss, language)}", writer);
        }
    }

    /// <summary>Writes facts that count nowhere.</summary>
    /// <param name="unused">The facts.</param>
    /// <param name="scheme">The scheme, for the titles of what they say.</param>
    /// <param name="language">The language.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(ImmutableArray<UnusedFact> unused, Scheme scheme, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(writer);
        SchemeTerms terms = new(scheme, language);
        Line(terms.Say($"没有采用的佐证：{Figure.Whole(unused.Length)} 条。", $"Evidence that was not used: {Figure.Whole(unused.Length)}."), writer);
        foreach (UnusedFact fact in unused)
        {
            Line($"  {UnusedText.Of(fact, terms)}", writer);
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

    private static string Difference(NearMiss miss, Language language)
    {
        (string found, string required) = (Figure.Exact(miss.Found), Figure.Exact(miss.Required));
        return miss.Sort switch
        {
            NearMissSort.Number => language.Say($"{miss.Part} 实有 {found}，{required} 即可", $"{miss.Part} {found} found, {required} would do").Trim(),
            NearMissSort.Figure => language.Say($"{miss.Part} 现为 {found}，{required} 即可", $"{miss.Part} is {found}, {required} would do"),
            NearMissSort.Days => language.Say($"{miss.Part} 差 {found} 天", $"{miss.Part} off by {found} day"),
            NearMissSort.Place => language.Say($"第 {found} 名，第 {required} 名即可", $"place {found}, place {required} would do"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static void Line(string text, TextWriter writer)
    {
        writer.Write(Printable.Line(text).TrimEnd());
        writer.Write('\n');
    }
}
