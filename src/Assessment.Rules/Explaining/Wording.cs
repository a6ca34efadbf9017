using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Keeps the two wordings of a phrase side by side where it is used.</summary>
internal static class Wording
{
    internal static string Say(this Language language, string chinese, string english) =>
        language == Language.Chinese ? chinese : english;

    /// <summary>A list as people write it: 甲、乙 or a, b.</summary>
    internal static string List(this Language language, IEnumerable<string> parts) =>
        string.Join(language.Say("、", ", "), parts);

    /// <summary>Parts of one sentence: 甲，乙 or a, b.</summary>
    internal static string Clauses(this Language language, IEnumerable<string> parts) =>
        string.Join(language.Say("，", ", "), parts.Where(part => part.Length > 0));

    /// <summary>A figure in points: 0.5分 or 0.5.</summary>
    internal static string Points(this Language language, decimal value) =>
        Figure.Exact(value) + language.Say("分", "");
}
