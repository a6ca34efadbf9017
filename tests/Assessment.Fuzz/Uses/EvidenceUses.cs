using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Fuzz.Uses;

/// <summary>Uses evidence in every format: reads it, corrects it, scores by it.</summary>
internal static class EvidenceUses
{
    internal static ImmutableArray<Diagnostic> Of(Seed seed, byte[] content, EvidenceFormat format)
    {
        EvidenceReader reader = new(seed.Beside.Rules.Scheme, [.. seed.Beside.Units]);
        EvidenceResult read = reader.Read(new MemoryStream(content), Trial.Name, format);
        CorrectedFacts facts = Corrections.Apply(read.Facts, reader.WithoutFact);
        RuleUses.Score(seed.Beside.Rules, seed.Beside.Units, facts.InForce);
        return read.Diagnostics;
    }
}
