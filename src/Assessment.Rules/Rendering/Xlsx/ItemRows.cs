using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Rendering;

/// <summary>The rows of a sheet: a node, what is below it, and the lines that act on it, in the order in which they are computed.</summary>
internal sealed class ItemRows(SchemeTerms terms)
{
    internal IEnumerable<XlsxRow> Of(ScoreSheet sheet)
    {
        Reconciliation.Verify(sheet);
        return Node(SheetTree.Of(sheet), sheet.Unit);
    }

    private IEnumerable<XlsxRow> Node(SheetNode node, Unit unit) =>
        node.Children.SelectMany(child => Node(child, unit)).Prepend(Head(node, unit)).Concat(Lines(node, unit));

    private XlsxRow Head(SheetNode node, Unit unit)
    {
        ItemScore item = node.Item;
        decimal? brought = node.Children.IsEmpty ? node.Brought : null;
        return new([unit.Id, unit.Name, item.Id, Title(item), item.Points, item.Score, "", "", "", brought, StateText.Sentence(item, terms), ""], !node.Children.IsEmpty);
    }

    private IEnumerable<XlsxRow> Lines(SheetNode node, Unit unit)
    {
        ImmutableArray<WeightedPart> weighted = WeightedPart.Of(node);
        decimal running = weighted.IsEmpty ? node.Brought : 0;
        foreach (WeightedPart part in weighted)
        {
            running += part.Brought;
            yield return Weighted(part, node.Item, unit, running);
        }

        foreach (ScoreLine line in node.Lines.Where(line => !WeightedPart.IsWeighing(line, node)))
        {
            running += line.Amount;
            yield return Line(line, node.Item, unit, running);
        }
    }

    private XlsxRow Weighted(WeightedPart part, ItemScore item, Unit unit, decimal running)
    {
        string sentence = part.Sentence(terms.Language);
        return new([unit.Id, unit.Name, item.Id, Title(item), "", "", "", "", part.Brought, running, terms.Say($"按权重计入：{sentence}", $"by weight: {sentence}"), ""], false);
    }

    private XlsxRow Line(ScoreLine line, ItemScore item, Unit unit, decimal running)
    {
        (string id, string text) = Source(line);
        decimal? amount = line.Kind == LineKind.Requirement ? null : line.Amount;
        decimal? after = line.Kind == LineKind.Requirement ? null : running;
        return new([unit.Id, unit.Name, item.Id, Title(item), "", "", id, text, amount, after, Reason(line, item), Evidence(line)], false);
    }

    private static (string Id, string Text) Source(ScoreLine line) => line switch
    {
        { Clause: { } clause } => (clause.Id, clause.Text),
        { Requirement: { } requirement } => (requirement.Id, requirement.Text),
        _ => ("", ""),
    };

    private string Title(ItemScore item) => item.Indicator?.Title ?? terms.Say("总分", "Total");

    private string Reason(ScoreLine line, ItemScore item)
    {
        string sentence = LineText.Sentence(line, item, terms);
        return PartsText.Sentence(line, terms) is { Length: > 0 } parts ? $"{sentence}\n{parts}" : sentence;
    }

    private string Evidence(ScoreLine line)
    {
        string label = line.Arithmetic?.Label ?? "";
        return string.Join('\n', line.Facts.Select(fact => FactText.Sentence(fact, label, terms)));
    }
}
