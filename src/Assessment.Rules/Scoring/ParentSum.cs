using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>The sum of a parent: children by weight, rescaling, scale, bounds, and extra sections on top.</summary>
internal sealed class ParentSum(CompiledNode node, NodePlan own, List<Child> children, LineWriter lines)
{
    private readonly List<Child> _counted = [.. children.Where(c => !c.IsExtra && !c.Value.IsOut)];
    private readonly decimal _spread = children.Sum(c => c.Value.Spread * c.Plan.Weight);

    public NodeValue Value()
    {
        bool isPending = own.Problem is not null || children.Exists(c => c.Value.IsPending && !c.Value.IsOut);
        decimal settled = Sum(c => c.Settled, write: true);
        return new NodeValue
        {
            State = isPending ? ItemState.Pending : ItemState.Scored,
            Settled = settled,
            Least = isPending ? Sum(c => c.Least, write: false) : settled,
            Most = isPending ? Sum(c => c.Most, write: false) : settled,
            Points = own.Points - Dropped,
            Spread = IsWhole ? 0 : _spread * own.Scale,
            Reason = own.Problem ?? (isPending ? new StateReason(StateReasonKind.PartPending, FirstPending()) : null),
        };
    }

    private bool IsWhole => node.Parent < 0;

    // Points that this sum no longer has: of items that are out, here or further down. The whole gets the spread ones back.
    private decimal Dropped => (children.Sum(c => c.LostPoints) - (IsWhole ? _spread : 0)) * own.Scale;

    private string FirstPending() => children.Find(c => c.Value.IsPending)?.Node.Id ?? node.Id;

    private decimal Sum(Func<NodeValue, decimal> pick, bool write)
    {
        decimal weighted = _counted.Sum(c => Weigh(c, pick(c.Value), write));
        decimal rescaled = Changed(weighted, (Rational.Of(weighted) * RescaleFactor()).ToAmount(), write, "");
        decimal scaled = Changed(rescaled, rescaled * own.Scale, write, FigureText.Of(own.Scale));
        decimal held = Hold(scaled, write);
        return held + children.Where(c => c.IsExtra).Sum(c => pick(c.Value));
    }

    private decimal Weigh(Child child, decimal value, bool write) =>
        Changed(value, value * child.Plan.Weight, write, child.Node.Id);

    private decimal Changed(decimal plain, decimal changed, bool write, string row)
    {
        if (write && plain != changed)
        {
            lines.AddTree(node.Index, LineKind.Conversion, changed - plain, new LineArithmetic
            {
                Rate = plain,
                Times = 1,
                Row = row,
            });
        }

        return changed;
    }

    // Points of items that are out go to the others in proportion.
    private Rational RescaleFactor()
    {
        decimal left = _counted.Sum(c => c.WeightedPoints);
        decimal moved = children.Where(c => c.Value is { IsOut: true, IsRescaled: true }).Sum(c => c.WeightedPoints) + (IsWhole ? _spread : 0);
        return moved == 0 || left == 0 ? Rational.One : Rational.Of(left + moved) / left;
    }

    private decimal Hold(decimal value, bool write)
    {
        decimal raised = own.Lowest is { } low ? Math.Max(low, value) : value;
        decimal held = own.Highest is { } high ? Math.Min(high - Dropped, raised) : raised;
        if (write)
        {
            lines.AddTree(node.Index, held > value ? LineKind.Floor : LineKind.Ceiling, held - value);
        }

        return held;
    }
}
