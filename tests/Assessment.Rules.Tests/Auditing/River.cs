using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>The small scheme of the language reference.</summary>
internal static class River
{
    internal static string Rules { get; } = Repository.Text("docs/language.en.md").Split("```yaml\n")[1].Split("```")[0];
}
