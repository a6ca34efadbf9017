using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Holds the rows of a table against the closed list of the fact that chooses among them.</summary>
internal static class TableRows
{
    /// <summary>Reports rows for no value, and values without a row.</summary>
    public static void Verify(string by, ImmutableArray<YamlEntry> rows, RuleContext context, SourceSpan span)
    {
        ImmutableArray<string> known = context.Names.Find(by)?.Values ?? [];
        if (known.IsEmpty)
        {
            return;
        }

        foreach (YamlEntry row in rows)
        {
            context.IndexOf(row.Key, known);
        }

        foreach (string missing in known.Where(value => !rows.Any(row => row.Key.Text == value)))
        {
            context.Faults.Report(GradingDiagnostics.TableIncomplete, span, missing);
        }
    }
}
