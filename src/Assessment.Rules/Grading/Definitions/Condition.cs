using System.Collections.Immutable;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>What has to hold. A closed family.</summary>
internal abstract record Condition
{
    private Condition() { }

    /// <summary>Holds always.</summary>
    public static All Always { get; } = new([]);

    /// <summary>All parts hold.</summary>
    internal sealed record All(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>At least one part holds.</summary>
    internal sealed record Any(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>The part does not hold.</summary>
    internal sealed record Not(Condition Part) : Condition;

    /// <summary>A fact passes a test.</summary>
    internal sealed record Fact(string Name, FactTest Test) : Condition;

    /// <summary>All tests of facts in the condition, in the file's order.</summary>
    public IEnumerable<Fact> Tests() => this switch
    {
        All all => all.Parts.SelectMany(part => part.Tests()),
        Any any => any.Parts.SelectMany(part => part.Tests()),
        Not not => not.Part.Tests(),
        Fact fact => [fact],
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>A test of one fact. A closed family.</summary>
internal abstract record FactTest
{
    private FactTest(string written) => Written = written;

    /// <summary>The test as written in the file.</summary>
    public string Written { get; }

    /// <summary>The word, or one of the words, is among these.</summary>
    internal sealed record OneOf(ImmutableArray<string> Words) : FactTest(string.Join('、', Words));

    /// <summary>All these words are there.</summary>
    internal sealed record Every(ImmutableArray<string> Words) : FactTest(string.Join('、', Words));

    /// <summary>The number lies in the interval.</summary>
    internal sealed record Numbers(Rational? Lower, bool IncludesLower, Rational? Upper, bool IncludesUpper, string Text) : FactTest(Text);

    /// <summary>The day lies in the interval.</summary>
    internal sealed record Days(DateOnly? Lower, bool IncludesLower, DateOnly? Upper, bool IncludesUpper, string Text) : FactTest(Text);

    /// <summary>Somewhere about the number: reported, never failed (左右).</summary>
    internal sealed record About(decimal Value) : FactTest(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"≈{Value}"));

    /// <summary>There is none.</summary>
    internal sealed record Absent() : FactTest("none");
}
