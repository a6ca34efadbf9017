using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>One section of <c>next-grade.txt</c>: what is otherwise than usual, and what by itself leads to a better grade.</summary>
internal sealed record NextGradeForm(string Name, ILookup<string, string> Lines)
{
    private const string Folder = "tests/Assessment.Rules.Tests/Auditing/Asking";
    private const string Paper = "by: 某机关, on: 2026-01-10, paper: 试用";

    internal static ImmutableArray<NextGradeForm> All { get; } = [.. Repository.Text($"{Folder}/next-grade.txt").Split("\n## ").Skip(1).Select(Read)];

    /// <summary>The heading, or every change, as the section has them.</summary>
    internal IEnumerable<string> Expected => Lines["heading"].Concat(Lines["gives"]);

    /// <summary>The same as they are told.</summary>
    internal IEnumerable<string> Told()
    {
        using StringWriter writer = new();
        NextGrade answer = NextGrade.Of(Lines["of"].SingleOrDefault() ?? "a", Material()).Value.ShouldNotBeNull();
        answer.Write(null, Language.English, writer);
        string[] told = writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return answer.IsBest ? told : told.SkipWhile(line => line[0] == ' ' || !line.StartsWith("What", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim());
    }

    private static NextGradeForm Read(string section)
    {
        string[] lines = section.Split('\n');
        return new(lines[0], lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[1]));
    }

    private GradingMaterial Material()
    {
        RuleFile file = new("next-grade.yaml", Repository.Text($"{Folder}/next-grade.yaml"));
        GradingInput input = new(GradingRules.TryLoad(file.Text, file.Name).Value.ShouldNotBeNull());
        return new()
        {
            Rules = file,
            Subjects = input.Subjects(Subjects(), "subjects.yaml").Value.ShouldNotBeNull(),
            Figures = Lines["figures"].Any() ? input.Figures("figures: {" + string.Join(", ", Lines["figures"]) + "}", "figures.yaml").Value.ShouldNotBeNull() : SubjectFigures.None,
            Decisions = Decisions().Length == 0 ? GradingDecisions.None : input.Decisions(Decisions(), "decisions.yaml").Value.ShouldNotBeNull(),
        };
    }

    private string Subjects() =>
        $"subjects:\n  towns:\n{Town("a", 90)}{Town("b", 80)}{Town("c", 70)}{Town("d", 60)}  persons:\n    - {{ id: p, name: p{Facts("p", [])} }}\n";

    private string Town(string id, int score) => $"    - {{ id: {id}, name: {id}, category: 甲{Facts(id, new() { ["score"] = $"{score}", ["level"] = "好", ["status"] = "在职" })} }}\n";

    private string Facts(string id, Dictionary<string, string> usual)
    {
        foreach (string[] fact in Lines[id].Select(line => line.Split(": ", 2)))
        {
            usual[fact[0]] = fact[1];
        }

        return string.Concat(usual.Where(fact => fact.Value != "none given").Select(fact => $", {fact.Key}: {fact.Value}"));
    }

    private string Decisions() =>
        (Lines["line"].Contains("none") ? "" : $"lines: [ {{ rule: L, category: 甲, value: 85, {Paper} }} ]\n")
        + string.Concat(Lines["proposed"].Select(grade => $"grades: [ {{ {Paper}, give: {{ {grade}: [p] }} }} ]\n"));
}
