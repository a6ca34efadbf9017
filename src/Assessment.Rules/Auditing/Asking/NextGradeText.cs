using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Words what would have to be otherwise for the next grade.</summary>
internal static class NextGradeText
{
    internal static void Write(NextGrade answer, Scheme scheme, Language language, TextWriter writer)
    {
        bool isChinese = language == Language.Chinese;
        Terms terms = new(answer.List, language);
        string now = answer.Subject.Grade ?? answer.Subject.Worst ?? (isChinese ? "无等次" : "no grade");
        Line(
            answer.Next.Length == 0
                ? isChinese ? $"等次：{now}，没有更高的等次。" : $"Grade: {now}; there is no better one."
                : isChinese ? $"等次：{now}；高一等次为“{answer.Next}”，不能达到的原因：" : $"Grade: {now}; the next better one is {answer.Next}. In the way:",
            writer);
        foreach (GradeReason reason in answer.InTheWay)
        {
            Line($"  {ReasonText.Of(reason, terms)}", writer);
        }

        if (answer.Next.Length > 0)
        {
            Changes(answer, new(scheme, language), writer);
        }
    }

    private static void Changes(NextGrade answer, SchemeTerms words, TextWriter writer)
    {
        bool isChinese = words.Language == Language.Chinese;
        Line(isChinese ? "单独一处不同就能提高等次的：" : "What by itself would lead to a better grade:", writer);
        foreach (GradeChange change in answer.Changes)
        {
            string what = change.Evidence is { } evidence
                ? FactChangeText.Of(evidence, words)
                : isChinese ? $"没有 {change.Fact}（{ValueText.Of(change.Value)}）" : $"without {change.Fact} ({ValueText.Of(change.Value)})";
            Line($"  {change.Grade}  {what}", writer);
        }

        if (answer.Changes.IsEmpty)
        {
            Line(isChinese ? "  没有。" : "  Nothing.", writer);
        }
    }

    private static void Line(string text, TextWriter writer)
    {
        writer.Write(Printable.Line(text).TrimEnd());
        writer.Write('\n');
    }
}
