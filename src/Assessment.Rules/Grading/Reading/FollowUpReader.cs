using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads checks, consequences and deadlines.</summary>
internal sealed class FollowUpReader(RuleContext context)
{
    private static readonly KeySet CheckKeys = RuleContext.Keys(["require"], ["when", "soft"]);

    private static readonly KeySet ConsequenceKeys = RuleContext.Keys(["effect", "says"], ["when", "due"]);

    private static readonly KeySet DeadlineKeys = RuleContext.Keys(["phase", "what", "by"], ["when", "opens"]);

    private static readonly KeySet DueKeys = new([], ["from", "months", "days"]);

    private static readonly Words<EffectKind> Effects = new(
        ("bar", EffectKind.Bar), ("duty", EffectKind.Duty), ("report", EffectKind.Report), ("refer", EffectKind.Refer), ("sanction", EffectKind.Sanction));

    /// <summary>Reads a check.</summary>
    public CheckRule Check(YamlNode node)
    {
        Fields fields = Fields.Open(node, CheckKeys, context.Faults);
        return new(context.Head(fields), context.When(fields), context.When(fields, "require"), fields.Flag("soft"));
    }

    /// <summary>Reads a consequence; its id becomes a flag for those behind it.</summary>
    public ConsequenceRule Consequence(YamlNode node)
    {
        Fields fields = Fields.Open(node, ConsequenceKeys, context.Faults);
        var rule = new ConsequenceRule(
            context.Head(fields),
            context.When(fields),
            fields.Word("effect", Effects, EffectKind.Duty),
            fields.Text("says"),
            fields.Optional("due", Due));
        context.Add(rule.Head.Id, new(FactType.Flag, rule.Says, []) { IsFound = true }, rule.Head.Span);
        return rule;
    }

    /// <summary>Reads a deadline.</summary>
    public DeadlineRule Deadline(YamlNode node)
    {
        Fields fields = Fields.Open(node, DeadlineKeys, context.Faults);
        return new(
            context.Head(fields),
            fields.Text("phase"),
            context.When(fields),
            fields.Find("what") is { } what ? [.. Expect.OneOrMore(what, context.Faults).Select(item => context.NameOf(item, FactType.Date))] : [],
            fields.Optional("opens", Due),
            fields.Optional("by", Due) ?? new(null, "", 0, 0));
    }

    private DueDate Due(YamlNode node)
    {
        if (node is YamlScalar scalar)
        {
            return new(DateReader.Read(scalar, context.Faults), "", 0, 0);
        }

        Fields fields = Fields.Open(node, DueKeys, context.Faults);
        fields.Need("from");
        return new(
            null,
            fields.Find("from") is { } from ? context.NameOf(from, FactType.Date) : "",
            Number(fields, "months"),
            Number(fields, "days"));
    }

    // Days before something are written with a minus sign.
    private int Number(Fields fields, string key)
    {
        if (fields.Find(key) is not { } node || Expect.Scalar(node, context.Faults) is not { } scalar)
        {
            return 0;
        }

        bool isBefore = scalar.Text.StartsWith('-');
        if (WholeNumberReader.TryRead(isBefore ? scalar.Text[1..] : scalar.Text, out int number) && number <= 10_000)
        {
            return isBefore ? -number : number;
        }

        context.Faults.Report(GradingDiagnostics.NotAWholeNumber, scalar.Span, scalar.Text);
        return 0;
    }
}
