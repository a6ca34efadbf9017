using System.Collections.Immutable;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads the order of a class, its grades, and the gates on the way to them.</summary>
internal sealed class GradeScaleReader(RuleContext context)
{
    private static readonly KeySet RankingKeys = RuleContext.Keys(["by"], ["within", "tieBreak"]);

    private static readonly KeySet ScaleKeys = new(["set"], ["line", "bands", "gates"]);

    private static readonly KeySet GateKeys = RuleContext.Keys([], ["when", "atMost", "fixed", "down", "soft"]);

    private static readonly Words<RankGroup> Groups = new(
        ("category", RankGroup.Category), ("owner", RankGroup.Owner), ("all", RankGroup.All));

    /// <summary>Words for a group of subjects.</summary>
    public static Words<RankGroup> GroupWords => Groups;

    /// <summary>Reads the ranking; place and place from the end become known names.</summary>
    public RankingRule Ranking(YamlNode node)
    {
        Fields fields = Fields.Open(node, RankingKeys, context.Faults);
        context.Add(KnownNames.Rank, new(FactType.Number, "名次", []) { IsFound = true }, node.Span);
        context.Add(KnownNames.RankFromEnd, new(FactType.Number, "倒数名次", []) { IsFound = true }, node.Span);
        return new(
            context.Head(fields),
            fields.Find("by") is { } by ? context.NameOf(by, FactType.Number) : "",
            fields.Word("within", Groups, RankGroup.Category),
            fields.List("tieBreak", item => context.NameOf(item, FactType.Number)));
    }

    /// <summary>Reads the grades; the grade becomes a known name.</summary>
    public GradeScale Scale(YamlNode node)
    {
        Fields fields = Fields.Open(node, ScaleKeys, context.Faults);
        ImmutableArray<string> set = fields.Texts("set");
        foreach (string twice in set.GroupBy(grade => grade, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            context.Faults.Report(GradingDiagnostics.DuplicateName, fields.Span, twice);
        }

        fields.Exclude("line", "bands");
        GradeStartReader start = new(context, set);
        var scale = new GradeScale(set, fields.Optional<GradeStart>("line", start.Line) ?? fields.Optional<GradeStart>("bands", start.Bands), fields.List("gates", gate => Gate(gate, set)));
        context.Add(KnownNames.Grade, new(FactType.Code, "等次", set) { IsFound = true }, node.Span);
        return scale;
    }

    private Gate Gate(YamlNode node, ImmutableArray<string> set)
    {
        Fields fields = Fields.Open(node, GateKeys, context.Faults);
        fields.NeedOneOf("atMost", "fixed", "down");
        fields.Exclude("atMost", "fixed", "down");
        GateKind kind = fields.Has("down") ? GateKind.Down : fields.Has("fixed") ? GateKind.Fixed : GateKind.Ceiling;
        int grade = kind switch
        {
            GateKind.Down => Steps(fields),
            GateKind.Fixed => Grade(fields, "fixed", set),
            _ => Grade(fields, "atMost", set),
        };
        return new(context.Head(fields), context.When(fields), kind, grade, fields.Flag("soft"));
    }

    private int Grade(Fields fields, string key, ImmutableArray<string> set) =>
        fields.Find(key) is { } node ? context.IndexOf(node, set) : 0;

    private int Steps(Fields fields)
    {
        if (WholeNumberReader.TryRead(fields.Text("down"), out int steps))
        {
            return steps;
        }

        context.Faults.Report(GradingDiagnostics.NotAWholeNumber, fields.Find("down")?.Span ?? fields.Span, fields.Text("down"));
        return 0;
    }
}
