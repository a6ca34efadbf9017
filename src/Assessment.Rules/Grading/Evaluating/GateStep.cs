using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Lets a grade pass one gate.</summary>
internal sealed class GateStep(ClassRun run, GradeScale scale)
{
    private int Last => scale.Set.Length - 1;

    /// <summary>Lowers the range where the gate acts, or could act.</summary>
    public void Pass(Entry entry, Gate gate)
    {
        Truth holds = Conditions.Test(gate.When, entry.Facts);
        if (holds == Truth.No)
        {
            return;
        }

        ImmutableArray<TestedFact> tested = Conditions.Tested(gate.When, entry.Facts, run.Class);
        if (gate.IsSoft && run.Decisions.ExceptionsOf(gate.Head.Id, entry.Id).FirstOrDefault() is { } exception)
        {
            entry.Say(GradeReasonKind.Excepted, gate.Head, scale.Set[gate.Grade], tested, exception.Paper);
            return;
        }

        (int best, int worst) = (entry.Best, entry.Worst);
        Act(entry, gate, holds);
        bool couldMatter = (best, worst) != (entry.Best, entry.Worst);
        if (holds == Truth.Yes)
        {
            entry.Say(KindOf(gate), gate.Head, scale.Set[gate.Kind == GateKind.Down ? entry.Best : gate.Grade], tested);
        }
        else if (couldMatter)
        {
            entry.HasUndecidedGate = true;
            entry.Say(GradeReasonKind.Undecided, gate.Head, scale.Set[entry.Worst], tested);
            entry.LeaveOpen(OpenKind.FactMissing, [gate.Head], [.. Conditions.Missing(gate.When, entry.Facts).Select(run.Class.TitleOf)]);
        }
    }

    // A bar refuses a proposal; it does not say which lower grade is right. Everything else is the lower of the two.
    private void Act(Entry entry, Gate gate, Truth holds)
    {
        if (gate.Kind == GateKind.Down)
        {
            entry.Worst = Math.Min(entry.Worst + gate.Grade, Last);
            entry.Best = holds == Truth.Yes ? Math.Min(entry.Best + gate.Grade, Last) : entry.Best;
            return;
        }

        bool refuses = gate.Kind == GateKind.Ceiling && scale.Start is null && entry.IsProposed && entry.Best < gate.Grade;
        entry.Limit(refuses ? Last : gate.Grade, refuses ? Truth.Unknown : holds);
        if (refuses && holds == Truth.Yes)
        {
            entry.Best = gate.Grade;
            entry.LeaveOpen(OpenKind.ProposalRefused, [gate.Head], scale.Set[gate.Grade]);
        }
    }

    private static GradeReasonKind KindOf(Gate gate) => gate.Kind switch
    {
        GateKind.Ceiling => GradeReasonKind.Ceiling,
        GateKind.Fixed => GradeReasonKind.Fixed,
        GateKind.Down => GradeReasonKind.Down,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
