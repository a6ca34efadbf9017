namespace Assessment.Rules.Tests.Properties;

/// <summary>What a generated scheme may be made of.</summary>
internal enum Constructs
{
    /// <summary>Only constants per occurrence, with limits and highest-only by problem: what the express lane scores.</summary>
    Plain,

    /// <summary>Plain ones, and whatever else never rewards a further deduction.</summary>
    Monotone,

    /// <summary>Everything.</summary>
    All,
}
