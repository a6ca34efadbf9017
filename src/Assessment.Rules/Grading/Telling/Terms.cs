using System.Collections.Frozen;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Names for people, and the language, shared by everything that words a grade list.</summary>
internal sealed class Terms(GradeList list, Language language)
{
    private readonly FrozenDictionary<string, string> _names = list.Classes
        .SelectMany(known => known.Subjects)
        .ToFrozenDictionary(subject => subject.Subject.Id, subject => subject.Subject.Name, StringComparer.Ordinal);

    public Language Language => language;

    public string Say(string chinese, string english) => language.Say(chinese, english);

    /// <summary>The name of a subject; its id where nobody knows it.</summary>
    public string Name(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>Names of subjects in a row.</summary>
    public string Names(IEnumerable<string> ids) => language.List(ids.Select(Name));

    /// <summary>A group of a quota or ranking.</summary>
    public string Group(string group) => group.Length == 0 ? Say("全部", "all") : Name(group);

    /// <summary>Facts as a rule tested them.</summary>
    public string Facts(IEnumerable<TestedFact> facts) =>
        language.Clauses(facts.Select(fact => $"{Title(fact)} {(fact.Value is SubjectValue.Word word ? Flag(word.Value) : ValueText.Of(fact.Value))}"));

    // A grade that is not the subject's own has to say so.
    private string Title(TestedFact fact) =>
        fact.Name.StartsWith("of.", StringComparison.Ordinal) ? Say($"所属对象的{fact.Title}", $"{fact.Title} of the one it belongs to") : fact.Title;

    /// <summary>A word as it stands, a flag as yes or no.</summary>
    public string Flag(string word) => word switch
    {
        "true" => Say("是", "yes"),
        "false" => Say("否", "no"),
        _ => word,
    };

    /// <summary>Who decided, when, in which paper.</summary>
    public string Paper(DecisionPaper? paper) =>
        paper is null ? "" : Say($"（{paper.By}，{Figure.Day(paper.On)}，{paper.Reference}）", $" ({paper.By}, {Figure.Day(paper.On)}, {paper.Reference})");
}
