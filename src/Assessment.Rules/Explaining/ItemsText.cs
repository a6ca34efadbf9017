using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Prints the tree: every node with points and score, under it the lines that made the score.</summary>
internal sealed class ItemsText(IPage page, SchemeTerms terms)
{
    // A year of weekly records would bury the sheet; what each says stands in the evidence itself.
    private const int MostInFull = 12;

    internal void Heading()
    {
        page.Row(0, terms.Say("指标", "Indicator"), terms.Say("分值", "points"), terms.Say("得分", "score"));
        page.Rule();
    }

    /// <summary>A node with all below it; what acts on the node itself stands after its children, as it is computed.</summary>
    internal void Node(SheetNode node, int indent)
    {
        Head(node.Item, indent);
        foreach (SheetNode child in node.Children)
        {
            Node(child, indent + 2);
        }

        Lines(node, indent);
    }

    /// <summary>The node's own row, and its state where that needs words.</summary>
    internal void Head(ItemScore item, int indent)
    {
        page.Row(indent, Name(item), Points(item), Score(item));
        if (StateText.Sentence(item, terms) is { Length: > 0 } state)
        {
            page.Paragraph(indent + 2, state);
        }
    }

    /// <summary>The lines of a node, each clause quoted once, with the figure that stands after each line.</summary>
    internal void Lines(SheetNode node, int indent)
    {
        decimal running = Opening(node, indent + 2);
        Clause? quoted = null;
        foreach (ScoreLine line in node.Lines.Where(line => !WeightedPart.IsWeighing(line, node)))
        {
            if (line.Clause is { } clause && clause != quoted)
            {
                page.Quotation(indent + 2, Quoted(clause));
            }

            quoted = line.Clause;
            running += line.Amount;
            Line(line, node.Item, indent + 4, running);
        }
    }

    /// <summary>What was counted part by part, and the evidence.</summary>
    internal void Details(ScoreLine line, int indent)
    {
        page.Paragraph(indent, PartsText.Sentence(line, terms));
        string label = line.Arithmetic?.Label ?? "";
        if (line.Facts.Length > MostInFull)
        {
            string number = Figure.Whole(line.Facts.Length);
            page.Paragraph(indent, terms.Say($"佐证 {number} 条：", $"evidence, {number} facts: ") + terms.Language.List(line.Facts.Select(fact => FactText.Short(fact, label))));
            return;
        }

        foreach (Fact fact in LineText.IsByRequirements(line) ? [] : line.Facts)
        {
            page.Paragraph(indent, terms.Say("佐证 ", "evidence ") + FactText.Sentence(fact, label, terms));
        }
    }

    /// <summary>Id and title of a node.</summary>
    internal string Name(ItemScore item) => item.Indicator is { } indicator ? $"{indicator.Id} {indicator.Title}" : terms.Say("总分", "Total");

    /// <summary>The clause's id, its line in the rule file, and its words.</summary>
    internal string Quoted(Clause clause)
    {
        string line = clause.Span.Line == 0 ? "" : terms.Say($"（第{Figure.Whole(clause.Span.Line)}行）", $" (line {Figure.Whole(clause.Span.Line)}) ");
        return terms.Say($"{clause.Id}{line}“{clause.Text}”", $"{clause.Id}{line}“{clause.Text}”");
    }

    private void Line(ScoreLine line, ItemScore item, int indent, decimal running)
    {
        bool isTest = line.Kind == LineKind.Requirement;
        page.Row(indent, LineText.Sentence(line, item, terms), isTest ? "" : Figure.Signed(line.Amount), isTest ? "" : Figure.Exact(running));
        Details(line, indent + 2);
    }

    // What stands before the node's own lines act: a leaf's start, or what the parts bring.
    private decimal Opening(SheetNode node, int indent)
    {
        if (WeightedPart.Of(node) is { IsEmpty: false } parts)
        {
            return Weighted(parts, indent);
        }

        if (node.Lines.Length > 0 && (node.Brought != 0 || TakesFromAStart(node.Item)))
        {
            page.Row(indent, node.Children.IsEmpty ? terms.Say("起评", "starts at") : terms.Say("以上合计", "sum of the above"), "", Figure.Exact(node.Brought));
        }

        return node.Brought;
    }

    private decimal Weighted(ImmutableArray<WeightedPart> parts, int indent)
    {
        decimal running = 0;
        page.Paragraph(indent, terms.Say("各部分按权重相加：", "the parts, each by its weight:"));
        foreach (WeightedPart part in parts)
        {
            running += part.Brought;
            page.Row(indent + 2, part.Sentence(terms.Language), Figure.Signed(part.Brought), Figure.Exact(running));
        }

        return running;
    }

    // Where points are taken, the reader asks from what, even from nothing.
    private static bool TakesFromAStart(ItemScore item) =>
        item.Indicator is { IsExtra: false } leaf
        && leaf.Clauses.Any(clause => clause.Effect is Effect.Deduct)
        && leaf.Clauses.All(clause => clause.Effect is not Effect.Mark);

    private static string Points(ItemScore item) => item.Points is { } points ? Figure.Exact(points) : "";

    private string Score(ItemScore item) => item.Score is { } score ? Figure.Score(score) : StateText.Name(item.State, terms.Language);
}
