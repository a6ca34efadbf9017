using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules;

/// <summary>Words a grade list for people: rank, score, grade, reason, quota arithmetic, consequences and open points.</summary>
/// <param name="language">Language of the wording; quotations stay as they are.</param>
public sealed class GradeText(Language language)
{
    /// <summary>Writes the list as text of fixed width with <c>\n</c> line breaks.</summary>
    /// <param name="list">The list.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="only">Name of the one class to write; null writes them all.</param>
    public void Write(GradeList list, TextWriter writer, string? only = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        TextPage page = new(writer, language);
        Terms terms = new(list, language);
        string year = Figure.Whole(list.Year);
        page.Paragraph(0, terms.Say($"{list.Title}，{year}年度", $"{list.Title}, {year}"));
        page.Paragraph(0, list.IsSettled
            ? terms.Say("没有未决事项。", "Nothing is open.")
            : terms.Say("有未决事项，列在各对象和各类之下；等次只是建议，由有权机关决定。", "Some points are open and told below; a grade is a suggestion until the body entitled decides."));
        foreach (ClassList known in list.Classes.Where(known => !known.Subjects.IsEmpty && (only ?? known.Class) == known.Class))
        {
            Write(known, page, terms);
        }

        WriteEnd(list, page, terms);
    }

    private static void Write(ClassList list, TextPage page, Terms terms)
    {
        page.Blank();
        page.Paragraph(0, list.Title);
        page.Rule();
        SubjectText subjects = new(page, terms, new(list));
        string group = "";
        foreach (SubjectGrade subject in list.Subjects)
        {
            string next = subject.Subject.Of.Length > 0 ? subject.AssessedIn : subject.Subject.Category;
            if (next != group)
            {
                page.Blank();
                page.Paragraph(0, $"[{terms.Name(next)}]");
                group = next;
            }

            subjects.Write(subject);
        }

        WriteSummary(list, page, terms);
    }

    private static void WriteSummary(ClassList list, TextPage page, Terms terms)
    {
        foreach (LineFigure line in list.Lines)
        {
            page.Paragraph(0, Line(line, terms));
        }

        foreach (QuotaResult quota in list.Quotas)
        {
            int indent = 0;
            foreach (string sentence in QuotaText.Of(quota, terms))
            {
                page.Paragraph(indent, sentence);
                indent = 4;
            }
        }

        foreach (IGrouping<string, string> late in LateOnes(list, terms))
        {
            page.Paragraph(0, $"{late.Key}{terms.Say("：", ": ")}{terms.Language.List(late)}");
        }

        foreach (OpenPoint point in list.Open)
        {
            page.Paragraph(0, terms.Say("未决：", "Open: ") + OpenText.Of(point, terms));
        }
    }

    // Who is late with what, deadline by deadline.
    private static IEnumerable<IGrouping<string, string>> LateOnes(ClassList list, Terms terms) =>
        from subject in list.Subjects
        from deadline in subject.Deadlines
        where deadline.State == DeadlineState.Late
        let days = Figure.Whole(deadline.DaysLate)
        group terms.Say($"{subject.Subject.Name} {days} 天", $"{subject.Subject.Name} {days} days")
            by terms.Say($"迟报 {deadline.Rule.Id} {deadline.What}", $"Late {deadline.Rule.Id} {deadline.What}");

    private static string Line(LineFigure line, Terms terms)
    {
        string head = $"{line.Rule.Id} {terms.Group(line.Category)} ";
        string value = Exact.Of(line.Value) is { } known ? Figure.Exact(known.ToAmount()) + terms.Paper(line.Paper) : terms.Say("未定", "open");
        string mean = Exact.Of(line.Mean) is { } average ? Figure.Score(average.ToAmount()) : "—";
        return head + line.Source switch
        {
            LineSource.Decided => terms.Say($"分数线 {value}；平均值 {mean}，仅供参考", $"line {value}; mean {mean}, for reference only"),
            LineSource.Stated => terms.Say($"分数线 {value}，原文写明；平均值 {mean}，仅供参考", $"line {value}, stated in the document; mean {mean}, for reference only"),
            LineSource.Mean => terms.Say($"分数线取平均值：{value}", $"the line is the mean: {value}"),
            _ => throw new UnreachableException(),
        };
    }

    private static void WriteEnd(GradeList list, TextPage page, Terms terms)
    {
        page.Blank();
        foreach (OpenPoint point in list.Refused)
        {
            page.Paragraph(0, OpenText.Of(point, terms));
        }

        page.Rule();
        page.Paragraph(0, terms.Say("审核：                    负责人：                    日期：", "Checked by:               Signed by:                Date:"));
    }
}
