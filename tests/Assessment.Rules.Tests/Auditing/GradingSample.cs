using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Tests.Grading;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A grading of the repository, ready to be sealed.</summary>
internal sealed record GradingSample(string Rules, string Subjects, string Figures, string Decisions)
{
    internal static ImmutableSortedDictionary<string, GradingSample> All { get; } = new Dictionary<string, GradingSample>
    {
        ["lushan-2022"] = new("indicators/lushan/2022/grades.yaml", "samples/lushan-2022/grading/subjects.yaml", "samples/lushan-2022/grading/figures.yaml", "samples/lushan-2022/grading/decisions.yaml"),
        ["qingfeng-2020"] = new("indicators/qingfeng/2020/grades.yaml", "samples/qingfeng-2020/subjects.yaml", "", ""),
        ["xx-county-2023"] = new("indicators/xx-county/2023/grades.yaml", "samples/xx-county-2023/grading/subjects.yaml", "samples/xx-county-2023/grading/figures.yaml", "samples/xx-county-2023/grading/decisions.yaml"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>What goes into the list, with the grading file changed on the way in.</summary>
    internal GradingMaterial Material(Func<string, string>? rules = null)
    {
        string text = Repository.Text(Rules);
        GradingInput input = new(GradingSamples.Rules(Rules));
        return new()
        {
            Rules = new(Rules, rules is null ? text : rules(text)),
            Subjects = input.Subjects(Repository.Text(Subjects), Subjects).Value.ShouldNotBeNull(),
            Figures = Figures.Length == 0 ? SubjectFigures.None : input.Figures(Repository.Text(Figures), Figures).Value.ShouldNotBeNull(),
            Decisions = Decisions.Length == 0 ? GradingDecisions.None : input.Decisions(Repository.Text(Decisions), Decisions).Value.ShouldNotBeNull(),
        };
    }

    /// <summary>The same in the opposite order.</summary>
    internal static GradingMaterial Reversed(GradingMaterial given) => given with
    {
        Subjects = given.Subjects with { Subjects = [.. given.Subjects.Subjects.Reverse()] },
        Figures = new([.. given.Figures.Figures.Reverse()], [.. given.Figures.Bars.Reverse()]),
        Decisions = given.Decisions with
        {
            Lines = [.. given.Decisions.Lines.Reverse()],
            Grades = [.. given.Decisions.Grades.Reverse()],
            Exceptions = [.. given.Decisions.Exceptions.Reverse()],
            Seats = [.. given.Decisions.Seats.Reverse()],
        },
    };

    internal static AssessmentRecord Sealed(GradingMaterial material)
    {
        ReadResult<AssessmentRecord> record = AssessmentRecord.Seal(material);
        return record.Value.ShouldNotBeNull(GradingSamples.Told(record.Diagnostics));
    }
}
