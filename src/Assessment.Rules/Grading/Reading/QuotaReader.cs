using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Checking;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads ceilings on the number of those with a grade.</summary>
internal sealed class QuotaReader(RuleContext context, ImmutableArray<string> grades)
{
    private static readonly KeySet Keys = RuleContext.Keys(["grade", "per", "atMost"], ["base", "round", "atLeast", "soft"]);

    private static readonly KeySet TableKeys = new(["by", "table"], []);


    /// <summary>Reads a quota.</summary>
    public QuotaRule Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, Keys, context.Faults);
        GradingRule head = context.Head(fields);
        return new(
            head,
            fields.Find("grade") is { } grade ? context.IndexOf(grade, grades) : 0,
            fields.Word("per", GradeScaleReader.GroupWords, RankGroup.All),
            context.When(fields, "base"),
            fields.Find("atMost") is { } share ? Share(share) : new(0, "", []),
            new(fields.Word("round", RoundingReader.ModeWords, RoundingMode.Down), fields.Has("atLeast") ? AtLeast(fields, head.Id) : 0),
            fields.Flag("soft"));
    }

    private int AtLeast(Fields fields, string quota)
    {
        string text = fields.Text("atLeast");
        SourceSpan span = fields.Find("atLeast")?.Span ?? fields.Span;
        if (!WholeNumberReader.TryRead(text, out int seats))
        {
            context.Faults.Report(GradingDiagnostics.NotAWholeNumber, span, text);
        }
        else if (seats == 0)
        {
            context.Faults.Report(CheckDiagnostics.FigureTooSmall, span, quota, "atLeast", text, "≥ 1");
        }

        return seats;
    }

    private QuotaShare Share(YamlNode node)
    {
        if (node is not YamlMapping)
        {
            return new(Ratio(node), "", []);
        }

        Fields fields = Fields.Open(node, TableKeys, context.Faults);
        string by = fields.Find("by") is { } name ? context.NameOf(name, FactType.Code) : "";
        ImmutableArray<YamlEntry> rows = fields.Find("table") is { } table ? Expect.Mapping(table, context.Faults)?.Entries ?? [] : [];
        TableRows.Verify(by, rows, context, node.Span);
        return new(0, by, [.. rows.Select(row => (row.Key.Text, Ratio(row.Value)))]);
    }

    private decimal Ratio(YamlNode node)
    {
        if (Expect.Scalar(node, context.Faults) is not { } scalar)
        {
            return 0;
        }

        decimal ratio = NumberReader.Read(scalar, context.Faults).Value;
        if (ratio is < 0 or > 1)
        {
            context.Faults.Report(GradingDiagnostics.NotAShare, scalar.Span, scalar.Text);
        }

        return ratio;
    }
}
