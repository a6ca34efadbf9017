using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The running sum of a leaf, with what may still be added to it.</summary>
internal sealed class LeafSum(decimal start)
{
    public decimal Value { get; internal set; } = start;

    /// <summary>Least that waiting clauses may still add; not above zero for deductions.</summary>
    public decimal LeastMore { get; private set; }

    /// <summary>Most that waiting clauses may still add.</summary>
    public decimal MostMore { get; private set; }

    /// <summary>The first reason to wait; null when everything is settled.</summary>
    public StateReason? Waiting { get; private set; }

    public void Wait(StateReason reason, (decimal Least, decimal Most) more)
    {
        Waiting = Waits.Worse(Waiting, reason);
        LeastMore += more.Least;
        MostMore += more.Most;
    }
}
