using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Cases;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>One case: units, their evidence, and what must come of it.</summary>
public sealed record Case
{
    internal Case(string name, SourceSpan span)
    {
        Name = name;
        Span = span;
    }

    /// <summary>What the case states, in a sentence.</summary>
    public string Name { get; }

    /// <summary>Place in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>Remark for the reader of the file; empty when there is none.</summary>
    public string Note { get; internal init; } = "";

    /// <summary>The units by id, in the file's order; they are understood with the scheme at hand.</summary>
    internal ImmutableArray<(string Id, YamlNode Description)> Units { get; init; } = [];

    /// <summary>The facts, in the file's order.</summary>
    internal ImmutableArray<YamlNode> Evidence { get; init; } = [];

    /// <summary>Figures that a decision gives; null when there are none.</summary>
    internal YamlNode? Decisions { get; init; }

    /// <summary>Scores and states that must come of it.</summary>
    internal ImmutableArray<ExpectedItem> Items { get; init; } = [];

    /// <summary>Lines that must be on a sheet.</summary>
    internal ImmutableArray<ExpectedLine> Lines { get; init; } = [];

    /// <summary>Codes for which facts must be refused; every other refusal fails the case.</summary>
    internal ImmutableArray<string> Refused { get; init; } = [];
}
