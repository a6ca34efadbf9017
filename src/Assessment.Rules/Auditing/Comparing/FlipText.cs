using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Words and writes a grade or quota place that flips.</summary>
internal static class FlipText
{
    internal static void Write(ImmutableArray<GradeFlip> flips, Language language, TextWriter writer)
    {
        writer.Write($"{(language == Language.Chinese ? "等次和名额的变动：" : "Grades and quota places that flip: ")}{Figure.Whole(flips.Length)}\n");
        foreach (GradeFlip flip in flips)
        {
            writer.Write(Printable.Line($"  {Of(flip, language)}".TrimEnd()));
            writer.Write('\n');
        }
    }

    private static string Of(GradeFlip flip, Language language)
    {
        bool isChinese = language == Language.Chinese;
        string[] parts =
        [
            $"{flip.Name} ({flip.Subject})",
            $"{Standing(flip.Before, isChinese)} → {Standing(flip.After, isChinese)}",
            Listed(isChinese ? "得到名额 " : "wins a place of ", flip.Won),
            Listed(isChinese ? "失去名额 " : "loses its place of ", flip.Lost),
            Listed(isChinese ? "等次条款 " : "by grading rule ", flip.Rules),
            Clauses(flip.Clauses, isChinese),
        ];
        return string.Join("  ", parts.Where(part => part.Length > 0));
    }

    internal static void Write(GradeFlip flip, Utf8JsonWriter json) => json.Object(() =>
    {
        json.WriteString("subject", flip.Subject);
        json.WriteString("name", flip.Name);
        json.WriteString("class", flip.Class);
        Standing("before", flip.Before, json);
        Standing("after", flip.After, json);
        json.Texts("won", flip.Won);
        json.Texts("lost", flip.Lost);
        json.Texts("rules", flip.Rules);
        json.Array("clauses", flip.Clauses, (writer, clause) => writer.Object(() =>
        {
            writer.WriteString("node", clause.Node);
            writer.WriteText("clause", clause.Clause);
            writer.WriteFigure("change", clause.Total);
        }));
    });

    private static void Standing(string key, GradeStanding standing, Utf8JsonWriter json)
    {
        json.WritePropertyName(key);
        json.Object(() =>
        {
            json.WriteWord("state", standing.State);
            json.WriteText("grade", standing.Grade);
        });
    }

    internal static string Standing(GradeStanding standing, bool isChinese) => standing.State switch
    {
        GradeState.Graded => standing.Grade,
        GradeState.Open => isChinese ? "未定" : "open",
        GradeState.Ungraded => isChinese ? "不确定等次" : "no grade",
        GradeState.NotAssessed => isChinese ? "不参加" : "not part",
        GradeState.NotApplicable => isChinese ? "不评等次" : "not graded",
        _ => throw new UnreachableException(),
    };

    private static string Listed(string words, ImmutableArray<string> ids) => ids.IsEmpty ? "" : words + string.Join(' ', ids);

    private static string Clauses(ImmutableArray<ClauseChange> clauses, bool isChinese) => clauses.IsEmpty
        ? isChinese ? "自己的得分没有变" : "its own score is unchanged"
        : string.Join(isChinese ? "，" : ", ", clauses.Select(clause => $"{(clause.Clause.Length > 0 ? clause.Clause : clause.Node)} {Figure.Signed(clause.Total)}"));
}
