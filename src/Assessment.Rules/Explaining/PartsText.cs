using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for what was counted period by period or part by part.</summary>
internal static class PartsText
{
    // More met periods than this are told by their number alone: a year has 52 weeks.
    private const int MostNamed = 6;

    /// <summary>What was met and what was not; empty when nothing was counted that way. Codes stand in the order of their list.</summary>
    internal static string Sentence(ScoreLine line, SchemeTerms terms)
    {
        if (line.Arithmetic is not { Parts.IsEmpty: false } found)
        {
            return "";
        }

        LineArithmetic figures = found with { Parts = [.. found.Parts.OrderBy(part => terms.OrderOf(Attribute(line), part.Name))] };
        if (figures.Parts.All(part => part.Required == 0 && part.Name.Length > 0))
        {
            return terms.Language.List(figures.Parts.Select(part => $"{Name(part.Name, terms)} {Figure.Exact(part.Found)}"));
        }

        string[] sentences = [Unmet([.. figures.Parts.Where(part => !part.IsMet)], terms), Met([.. figures.Parts.Where(part => part.IsMet)], terms)];
        return string.Join(terms.Say("；", "; "), sentences.Where(sentence => sentence.Length > 0)) + terms.Say("（实有/须有）", " (found/required)");
    }

    // The attribute that tells the parts apart; empty where none does by itself.
    private static string Attribute(ScoreLine line) => line.Requirement is { } requirement
        ? requirement.ForEach ?? ""
        : line.Clause?.Counting is Counting.PerDistinct { Keys: [{ Kind: GroupingKind.Attribute } only] } ? only.Attribute : "";

    private static string Unmet(PartCount[] parts, SchemeTerms terms) =>
        parts.Length == 0 ? "" : terms.Say("未达到：", "not met: ") + terms.Language.List(parts.Select(part => Part(part, terms)));

    private static string Met(PartCount[] parts, SchemeTerms terms) => parts.Length switch
    {
        0 => "",
        > MostNamed => terms.Say($"达到：{Figure.Whole(parts.Length)}期", $"met: {Figure.Whole(parts.Length)} periods"),
        _ => terms.Say("达到：", "met: ") + terms.Language.List(parts.Select(part => Part(part, terms))),
    };

    private static string Part(PartCount part, SchemeTerms terms) =>
        $"{Name(part.Name, terms)} {Figure.Exact(part.Found)}/{Figure.Exact(part.Required)}".TrimStart();

    // 2022 for the whole year, 2022-Q1, 2022-H1, 2022-W07, 2022-01; every other name is a township or the like and stays.
    private static string Name(string name, SchemeTerms terms) => (terms.Language, name) switch
    {
        (Language.English, _) => name,
        (_, [>= '1' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9']) => "全年",
        (_, [_, _, _, _, '-', 'Q', char quarter]) => $"第{quarter}季度",
        (_, [_, _, _, _, '-', 'H', '1']) => "上半年",
        (_, [_, _, _, _, '-', 'H', '2']) => "下半年",
        (_, [_, _, _, _, '-', 'W', .. { Length: 2 } week]) => $"第{week.TrimStart('0')}周",
        (_, [>= '1' and <= '9', _, _, _, '-', .. { Length: 2 } month]) => $"{month.TrimStart('0')}月",
        _ => name,
    };
}
