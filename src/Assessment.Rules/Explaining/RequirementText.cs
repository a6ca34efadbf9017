using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for a requirement that was tested.</summary>
internal static class RequirementText
{
    internal static string Sentence(ScoreLine line, SchemeTerms terms)
    {
        string verdict = line.Arithmetic?.IsMet switch
        {
            true => terms.Say("达到", "met"),
            false => terms.Say("未达到", "not met"),
            null => terms.Say("没有佐证", "no evidence"),
        };
        string measured = line.Arithmetic?.Measured is { } value ? terms.Say("，实为 ", ", found ") + ArithmeticText.Value(value) : "";
        return line.Requirement is { } requirement
            ? terms.Say($"要求 {requirement.Id}“{requirement.Text}”：{verdict}{measured}", $"requirement {requirement.Id} “{requirement.Text}”: {verdict}{measured}")
            : terms.Say($"要求：{verdict}{measured}", $"requirement: {verdict}{measured}");
    }
}
