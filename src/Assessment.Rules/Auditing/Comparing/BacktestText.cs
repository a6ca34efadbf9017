using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Words and writes what came of a trial of rules.</summary>
internal static class BacktestText
{
    internal static void Write(Backtest outcome, Language language, TextWriter writer)
    {
        ChangeText.Write(outcome.Units, language, writer);
        if (outcome.Grades is { } flips)
        {
            FlipText.Write(flips, language, writer);
        }

        Section(
            writer,
            Say(language, "成为待定的", "Items that become pending"),
            [.. outcome.Pending.Select(item => $"{item.Unit} {item.Node}  {item.Reason} {item.Subject}")]);
        Section(
            writer,
            Say(language, "不再适用的佐证", "Evidence that fits nowhere any more"),
            [.. outcome.Unfit.Select(fact => $"{fact.Id} {fact.Unit} {fact.Kind}  {fact.Fault?.Message(language)}")]);
        Section(
            writer,
            Say(language, "去年的佐证碰不到的新条目", "New clauses that no evidence of last year can touch"),
            [.. outcome.Untouched]);
    }

    internal static void Write(Backtest outcome, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        ChangeText.Write(outcome.Units, json);
        if (outcome.Grades is { } flips)
        {
            Rows("grades", flips, json, flip => FlipText.Write(flip, json));
        }

        Rows("pending", outcome.Pending, json, item => Texts(json, ("unit", item.Unit), ("node", item.Node), ("reason", item.Reason), ("subject", item.Subject)));
        Rows("unfit", outcome.Unfit, json, fact => Texts(json, ("id", fact.Id), ("unit", fact.Unit), ("kind", fact.Kind)));
        Rows("untouched", outcome.Untouched, json, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static string Say(Language language, string chinese, string english) => language == Language.Chinese ? $"{chinese}：" : $"{english}: ";

    private static void Section(TextWriter writer, string title, IReadOnlyList<string> rows)
    {
        writer.Write($"{title}{Figure.Whole(rows.Count)}\n");
        foreach (string row in rows)
        {
            writer.Write(Printable.Line($"  {row}".TrimEnd()));
            writer.Write('\n');
        }
    }

    private static void Rows<T>(string key, IEnumerable<T> rows, Utf8JsonWriter json, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (T row in rows)
        {
            write(row);
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, params ReadOnlySpan<(string Key, string Text)> fields)
    {
        json.WriteStartObject();
        foreach ((string key, string text) in fields)
        {
            json.WriteString(key, text);
        }

        json.WriteEndObject();
    }
}
