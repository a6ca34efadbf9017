using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Words and writes the changes of units.</summary>
internal static class ChangeText
{
    internal static void Write(ImmutableArray<UnitChange> units, Language language, TextWriter writer)
    {
        bool isChinese = language == Language.Chinese;
        foreach (UnitChange unit in units)
        {
            writer.Write(Printable.Line($"{unit.Name} ({unit.Unit})  {Figure.Exact(unit.Before)} → {Figure.Exact(unit.After)}  {Figure.Signed(unit.Total)}  {Causes(unit.Rules, unit.Facts, unit.Both, isChinese)}".TrimEnd()));
            writer.Write('\n');
            foreach (ClauseChange clause in unit.Clauses)
            {
                string place = clause.Clause.Length > 0 ? $"{clause.Node} {clause.Clause}" : clause.Node;
                writer.Write(Printable.Line($"  {Figure.Signed(clause.Total)}  {place}  {Causes(clause.Rules, clause.Facts, clause.Both, isChinese)}".TrimEnd()));
                writer.Write('\n');
            }
        }
    }

    internal static void Write(ImmutableArray<UnitChange> units, Utf8JsonWriter json)
    {
        json.WriteStartArray("units");
        foreach (UnitChange unit in units)
        {
            json.WriteStartObject();
            json.WriteString("id", unit.Unit);
            json.WriteString("name", unit.Name);
            json.WriteFigure("before", unit.Before);
            json.WriteFigure("after", unit.After);
            Figures(unit.Rules, unit.Facts, unit.Both, json);
            json.WriteStartArray("clauses");
            foreach (ClauseChange clause in unit.Clauses)
            {
                json.WriteStartObject();
                json.WriteString("node", clause.Node);
                json.WriteText("clause", clause.Clause);
                Figures(clause.Rules, clause.Facts, clause.Both, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Figures(decimal rules, decimal facts, decimal both, Utf8JsonWriter json)
    {
        json.WriteFigure("rules", rules);
        json.WriteFigure("facts", facts);
        json.WriteFigure("both", both);
    }

    // Where one cause did it all, its name is enough.
    private static string Causes(decimal rules, decimal facts, decimal both, bool isChinese)
    {
        (decimal Amount, string Word)[] causes =
        [
            (rules, isChinese ? "规则" : "rules"),
            (facts, isChinese ? "佐证" : "facts"),
            (both, isChinese ? "两者" : "both"),
        ];
        return string.Join(isChinese ? "，" : ", ", causes.Where(cause => cause.Amount != 0).Select(cause => $"{cause.Word} {Figure.Signed(cause.Amount)}"));
    }
}
