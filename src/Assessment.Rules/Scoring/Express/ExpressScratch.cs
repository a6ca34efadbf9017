namespace Assessment.Rules.Scoring.Express;

/// <summary>Working space of one run, kept between units so that scoring allocates only its result.</summary>
internal sealed class ExpressScratch
{
    public ExpressScratch(ExpressPlan plan)
    {
        Plan = plan;
        Head = new int[plan.Clauses.Length];
        Array.Fill(Head, -1);
        LeafIsTouched = new bool[plan.Nodes.Length];
        Leaves = new int[plan.Nodes.Length];
        Change = new decimal[plan.Nodes.Length];
        ExtraChange = new decimal[plan.Nodes.Length];
        NodeIsChanged = new bool[plan.Nodes.Length];
        Changes = new (int, decimal)[plan.Nodes.Length];
        Best = [.. Enumerable.Range(0, plan.HighestGroups).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    }

    public ExpressPlan Plan { get; }

    /// <summary>Last fact of each clause so far; −1 for none.</summary>
    public int[] Head { get; }

    /// <summary>The fact of the same clause before this one; −1 for none.</summary>
    public int[] Next { get; private set; } = [];

    /// <summary>Unsigned amount of each fact before cuts.</summary>
    public decimal[] Raw { get; private set; } = [];

    /// <summary>True where a higher amount counts for the same problem.</summary>
    public bool[] IsBeaten { get; private set; } = [];

    public bool[] LeafIsTouched { get; }

    public int[] Leaves { get; }

    public int LeafCount { get; internal set; }

    /// <summary>Change of a parent's sum against the empty sheet.</summary>
    public decimal[] Change { get; }

    /// <summary>Change of a parent's extra sections, which are added after its own bounds.</summary>
    public decimal[] ExtraChange { get; }

    public bool[] NodeIsChanged { get; }

    public (int Node, decimal Value)[] Changes { get; }

    public int ChangeCount { get; internal set; }

    public ExpressLine[] Lines { get; private set; } = [];

    public int LineCount { get; internal set; }

    /// <summary>Facts of one clause in order, while its limit is shared out.</summary>
    public List<int> Ordered { get; } = [];

    /// <summary>Best fact for each problem, by highest group.</summary>
    public Dictionary<string, int>[] Best { get; }

    public void Prepare(int facts)
    {
        if (Next.Length < facts)
        {
            Next = new int[facts];
            Raw = new decimal[facts];
            IsBeaten = new bool[facts];
            Lines = new ExpressLine[facts + Plan.Nodes.Length];
        }

        Array.Clear(IsBeaten, 0, facts);
        LeafCount = 0;
        ChangeCount = 0;
        LineCount = 0;
        foreach (var best in Best)
        {
            best.Clear();
        }
    }

    public void Add(in ExpressLine line) => Lines[LineCount++] = line;
}
