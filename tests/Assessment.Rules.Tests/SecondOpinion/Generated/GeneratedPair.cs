using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>A scheme and evidence made from a seed.</summary>
internal static class GeneratedPair
{
    /// <summary>The pair of the seed; null with the reasons where the reader or checker refuses the scheme.</summary>
    internal static (Pair? Pair, string Text, ImmutableArray<Diagnostic> Refused) Of(int seed)
    {
        Dice dice = new(seed);
        string text = new SchemeText(dice).Write();
        ReadResult<Scheme> read = SchemeReader.Read(text, "made.yaml", Limits.Default, _ => []);
        if (read.Value is not { } scheme)
        {
            return (null, text, read.Diagnostics);
        }

        ReadResult<RuleSet> rules = RuleSet.TryCompile(scheme);
        if (rules.Value is not { } compiled)
        {
            return (null, text, [.. rules.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error)]);
        }

        EvidenceOf evidence = new(scheme, dice);
        return (new Pair($"seed {seed}", compiled, evidence.Units, evidence.Make()), text, []);
    }
}
