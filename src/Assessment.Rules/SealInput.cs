using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>What goes into a record.</summary>
public sealed record SealInput
{
    /// <summary>The indicator file as it was used.</summary>
    public required RuleFile Rules { get; init; }

    /// <summary>The units, in the order in which they are listed.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>All facts that were accepted, corrections among them, in any order.</summary>
    public required IReadOnlyCollection<Fact> Facts { get; init; }

    /// <summary>Ids that corrections may name though no fact has them, see <see cref="EvidenceReader.WithoutFact"/>.</summary>
    public IReadOnlySet<string> WithoutFact { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Figures that the year's decision gave.</summary>
    public Decisions Decisions { get; init; } = Decisions.None;

    /// <summary>Recorded exceptions from a soft bar, as data; each with an <c>id</c>.</summary>
    public ImmutableArray<JsonElement> Exceptions { get; init; } = [];

    /// <summary>What the grade list is made from, with the sheets of the record; null when no grades are given.</summary>
    public GradingMaterial? Grading { get; init; }

    /// <summary>From when the evidence was looked at.</summary>
    public TimeView View { get; init; } = TimeView.Everything;

    /// <summary>Secret random bytes that allow private fields to be masked later; at least 16, or none for a record that cannot be masked.</summary>
    public ReadOnlyMemory<byte> Salt { get; init; }
}
