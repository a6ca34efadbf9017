namespace Assessment.Cli;

/// <summary>What the exit code says. Each means one thing.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>The answer is no: a failing case, a difference, an incomplete sheet where a complete one was asked for.</summary>
    internal const int No = 1;

    internal const int WrongUse = 2;

    internal const int RulesInvalid = 3;

    internal const int EvidenceInvalid = 4;

    /// <summary>A fault of the program itself, never of its input.</summary>
    internal const int Bug = 70;

    /// <summary>Stopped by the user or the system before it was done.</summary>
    internal const int Stopped = 130;
}
