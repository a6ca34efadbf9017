using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Words what changed between two editions of a table.</summary>
public static class SchemeDiffText
{
    /// <summary>Writes every change with its old and new words.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="language">Language of the sorts of change; the words of the files stay as they are.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(ImmutableArray<SchemeChange> changes, Language language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (SchemeChange change in changes)
        {
            writer.Write(Printable.Line($"{Sort(change.Kind, language)} {Heading(change, language)}"));
            writer.Write('\n');
            Row("-", change.Old, writer);
            Row("+", change.New, writer);
        }

        string count = Figure.Whole(changes.Length);
        writer.Write(changes.IsEmpty
            ? language == Language.Chinese ? "没有改动（书写上的不同不算）。\n" : "No change; how a file is written does not count.\n"
            : language == Language.Chinese ? $"改动 {count} 处。\n" : $"{count} changes.\n");
    }

    /// <summary>The sort of element and its id, with the earlier id where it was another.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">Language of the sort.</param>
    public static string Heading(SchemeChange change, Language language)
    {
        ArgumentNullException.ThrowIfNull(change);
        string earlier = change.OldId.Length > 0 && change.OldId != change.Id ? language.Say($"（原 {change.OldId}）", $" ({change.OldId})") : "";
        return $"{Element(change.Element, language)} {change.Id}{earlier}".TrimEnd();
    }

    private static string Element(string element, Language language) => element switch
    {
        "head" => language.Say("文件开头", element),
        "indicator" => language.Say("指标", element),
        "clause" => language.Say("细则", element),
        "requirement" => language.Say("条件", element),
        _ => element,
    };

    private static void Row(string sign, string text, TextWriter writer)
    {
        if (text.Length > 0)
        {
            writer.Write(Printable.Line($"  {sign} {text}"));
            writer.Write('\n');
        }
    }

    private static string Sort(SchemeChangeKind kind, Language language) => language == Language.English
        ? Keyword.Of(kind)
        : kind switch
        {
            SchemeChangeKind.Reworded => "改词",
            SchemeChangeKind.Repointed => "改分",
            SchemeChangeKind.Rescoped => "改适用",
            SchemeChangeKind.Recast => "改算法",
            SchemeChangeKind.Moved => "移动",
            SchemeChangeKind.Renumbered => "改号",
            SchemeChangeKind.New => "新增",
            SchemeChangeKind.Withdrawn => "撤销",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
