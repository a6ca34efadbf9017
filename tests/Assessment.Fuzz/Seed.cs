using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Fuzz;

/// <summary>A file to start from.</summary>
/// <param name="Name">Its path in the repository, or what it was made of.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Beside">What it belongs to.</param>
internal sealed record Seed(string Name, SeedKind Kind, byte[] Content, Beside Beside);

/// <summary>What a file belongs to: the files that lie nearest by their paths, so that most of its names mean something in them.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Units">Units of which evidence may speak.</param>
/// <param name="Grading">The files of a grading.</param>
/// <param name="Record">A record.</param>
internal sealed record Beside(RuleSet Rules, IReadOnlyList<Unit> Units, GradingTexts Grading, AssessmentRecord Record);

/// <summary>The files of a grading.</summary>
/// <param name="Path">Where they are.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Subjects">The subjects.</param>
/// <param name="Figures">Their figures.</param>
/// <param name="Decisions">The decisions.</param>
internal sealed record GradingTexts(string Path, GradingRules Rules, string Subjects, string Figures, string Decisions)
{
    internal static GradingTexts Of(string folder, string rules)
    {
        string text = File.ReadAllText(rules);
        return new(
            rules,
            GradingRules.TryLoad(text, rules).Value ?? throw new InvalidOperationException($"{rules} cannot be read."),
            File.ReadAllText(System.IO.Path.Combine(folder, "subjects.yaml")),
            File.ReadAllText(System.IO.Path.Combine(folder, "figures.yaml")),
            File.ReadAllText(System.IO.Path.Combine(folder, "decisions.yaml")));
    }
}
