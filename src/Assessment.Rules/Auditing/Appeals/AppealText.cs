using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Prints a unit before and after its appeals, side by side.</summary>
internal static class AppealText
{
    private const int Column = 12;

    internal static void Write(AppealedUnit unit, Language language, TextWriter writer)
    {
        bool isChinese = language == Language.Chinese;
        Line($"{unit.Before.Unit.Name} ({unit.Before.Unit.Id})", writer);
        Appeals(unit.Appeals, isChinese, writer);
        Line($"  {(isChinese ? "封存时" : "sealed"),Column}{(isChinese ? "裁定后" : "decided"),Column}{(isChinese ? "相差" : "change"),Column}", writer);
        var before = Contributions.Of(unit.Before, id => id);
        var after = Contributions.Of(unit.After, id => id);
        foreach ((string Node, string Clause) place in Places(unit, before, after))
        {
            string name = place.Clause.Length > 0 ? $"{place.Node} {place.Clause}" : place.Node;
            Row(name, before.GetValueOrDefault(place), after.GetValueOrDefault(place), writer);
        }

        Row(isChinese ? "合计" : "total", unit.Before.Total.Settled, unit.After.Total.Settled, writer);
    }

    internal static void Write(AppealedSubject subject, Language language, TextWriter writer)
    {
        bool isChinese = language == Language.Chinese;
        Line($"{subject.Name} ({subject.Subject})", writer);
        Appeals(subject.Appeals, isChinese, writer);
        Line($"  {(isChinese ? "封存时" : "sealed")} {FlipText.Standing(subject.Before, isChinese)}  {(isChinese ? "裁定后" : "decided")} {FlipText.Standing(subject.After, isChinese)}", writer);
    }

    private static void Appeals(ImmutableArray<Appeal> appeals, bool isChinese, TextWriter writer)
    {
        foreach (Appeal appeal in appeals)
        {
            Line($"  {appeal.Id}  {string.Join(' ', appeal.Lines)}  {appeal.Grounds}  {Decision(appeal.Decision, isChinese)}", writer);
        }
    }

    private static IEnumerable<(string Node, string Clause)> Places(
        AppealedUnit unit,
        ImmutableDictionary<(string Node, string Clause), decimal> before,
        ImmutableDictionary<(string Node, string Clause), decimal> after)
    {
        HashSet<string> appealed = [.. unit.Appeals.SelectMany(appeal => appeal.Lines)];
        return before.Keys.Union(after.Keys)
            .Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key) || appealed.Contains(key.Clause) || appealed.Contains(key.Node))
            .OrderBy(key => key.Node, StringComparer.Ordinal)
            .ThenBy(key => key.Clause, StringComparer.Ordinal);
    }

    private static void Row(string name, decimal before, decimal after, TextWriter writer) =>
        Line($"  {Figure.Exact(before),Column}{Figure.Exact(after),Column}{Figure.Signed(after - before),Column}  {name}", writer);

    private static string Decision(AppealDecision? decision, bool isChinese) => decision switch
    {
        null => isChinese ? "未裁定" : "open",
        { Outcome: AppealOutcome.Upheld } => $"{(isChinese ? "成立" : "upheld")} {decision.By} {Figure.Day(decision.On)}",
        { Outcome: AppealOutcome.Part } => $"{(isChinese ? "部分成立" : "upheld in part")} {decision.By} {Figure.Day(decision.On)}",
        _ => $"{(isChinese ? "不成立" : "refused")} {decision.By} {Figure.Day(decision.On)}",
    };

    private static void Line(string text, TextWriter writer)
    {
        writer.Write(Printable.Line(text).TrimEnd());
        writer.Write('\n');
    }
}
