using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Cases;

/// <summary>Reads what a case expects.</summary>
internal sealed class ExpectedReader(Faults faults)
{
    private static readonly KeySet LineKeys = new(["clause", "amount"], ["unit", "cut"]);

    private static readonly Words<ItemState> States = new(
        [.. Enum.GetValues<ItemState>().Where(state => state != ItemState.Scored).Select(state => (Keyword.Of(state), state))]);

    private static readonly Words<CutReason> Cuts = new([.. Enum.GetValues<CutReason>().Select(cut => (Keyword.Of(cut), cut))]);

    /// <summary>The expectations of one unit.</summary>
    internal ImmutableArray<ExpectedItem> Items(string unit, YamlNode node) =>
        [.. (Expect.Mapping(node, faults)?.Entries ?? []).Select(entry => Item(unit, entry))];

    /// <summary>A line that must be there.</summary>
    /// <param name="node">The line.</param>
    /// <param name="only">Id of the unit when the case has just one; null when the line must name it.</param>
    internal ExpectedLine Line(YamlNode node, string? only)
    {
        Fields fields = Fields.Open(node, only is null ? LineKeys with { Required = LineKeys.Required.Add("unit") } : LineKeys, faults);
        return new ExpectedLine(
            fields.Has("unit") ? fields.Text("unit") : only ?? "",
            fields.Text("clause"),
            fields.Find("amount") is { } amount && Expect.Scalar(amount, faults) is { } figure ? NumberReader.Read(figure, faults).Value : 0,
            fields.Find("cut") is { } cut ? Cuts.Read(cut, faults) : null,
            fields.Head);
    }

    private ExpectedItem Item(string unit, YamlEntry entry)
    {
        if (entry.Value is YamlScalar scalar && NumberReader.TryRead(scalar.Text, out ParsedNumber score) && !score.IsPercent)
        {
            return new ExpectedItem(unit, entry.Key.Text, score.Value, ItemState.Scored, entry.Key.Span);
        }

        return new ExpectedItem(unit, entry.Key.Text, null, States.Read(entry.Value, faults) ?? ItemState.Pending, entry.Key.Span);
    }
}
