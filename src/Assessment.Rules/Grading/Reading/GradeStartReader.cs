using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads the figure from which a grade starts: a line, or bands.</summary>
internal sealed class GradeStartReader(RuleContext context, ImmutableArray<string> grades)
{
    private const string Mean = "mean";

    private static readonly KeySet LineKeys = RuleContext.Keys(["figure", "reached", "missed"], ["value"]);

    private static readonly KeySet BandsKeys = RuleContext.Keys(["figure", "table"], []);

    /// <summary>Reads a line; without a value it is for a decision.</summary>
    public GradeStart.Line Line(YamlNode node)
    {
        Fields fields = Fields.Open(node, LineKeys, context.Faults);
        (LineSource source, decimal stated) = fields.Find("value") is { } value ? Value(value) : (LineSource.Decided, 0);
        return new(context.Head(fields), Figure(fields), source, stated, Grade(fields, "reached"), Grade(fields, "missed"));
    }

    /// <summary>Reads bands.</summary>
    public GradeStart.Bands Bands(YamlNode node)
    {
        Fields fields = Fields.Open(node, BandsKeys, context.Faults);
        ImmutableArray<YamlEntry> rows = fields.Find("table") is { } table ? Expect.Mapping(table, context.Faults)?.Entries ?? [] : [];
        return new(
            context.Head(fields),
            Figure(fields),
            [.. rows.Select(row => new GradeBand(IntervalReader.Read(row.Key, context.Faults), context.IndexOf(row.Value, grades), row.Key.Span))],
            fields.Head);
    }

    private (LineSource Source, decimal Stated) Value(YamlNode node) => node switch
    {
        YamlScalar { Text: Mean } => (LineSource.Mean, 0),
        _ when Expect.Scalar(node, context.Faults) is { } scalar => (LineSource.Stated, NumberReader.Read(scalar, context.Faults).Value),
        _ => (LineSource.Stated, 0),
    };

    private string Figure(Fields fields) => fields.Find("figure") is { } figure ? context.NameOf(figure, FactType.Number) : "";

    private int Grade(Fields fields, string key) => fields.Find(key) is { } node ? context.IndexOf(node, grades) : 0;
}
