using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Properties;

/// <summary>A scheme, units and evidence that a seed stands for. The same seed gives the same ones.</summary>
internal sealed record Generated
{
    private Generated(int seed, Constructs constructs)
    {
        Dice = new Dice(seed);
        SchemeWriter writer = new(Dice, constructs);
        Text = writer.Write();
        Deductions = [.. writer.Deductions];
        Rules = Compiled(Text, seed);
        Evidence = new EvidenceMaker(Dice, constructs == Constructs.All ? 5 : 0);
        Units = Evidence.Units();
        Facts = Evidence.Facts(writer.Kinds, writer.Assignable);
    }

    /// <summary>Draws on, after everything below was drawn.</summary>
    internal Dice Dice { get; }

    /// <summary>The scheme as the text of a file.</summary>
    internal string Text { get; }

    internal RuleSet Rules { get; }

    internal ImmutableArray<Unit> Units { get; }

    internal ImmutableArray<Fact> Facts { get; }

    /// <summary>Kinds of fact that only ever take points away.</summary>
    internal ImmutableArray<string> Deductions { get; }

    /// <summary>Makes further facts.</summary>
    internal EvidenceMaker Evidence { get; }

    /// <summary>What the seed stands for.</summary>
    internal static Generated Of(int seed, Constructs constructs = Constructs.All) => new(seed, constructs);

    /// <summary>Holds a statement against so many seeds; tells the seed and the scheme of the first that breaks it.</summary>
    internal static void ForSeeds(int number, Constructs constructs, Action<Generated> statement)
    {
        for (int seed = 1; seed <= number; seed++)
        {
            Generated generated = Of(seed, constructs);
            try
            {
                statement(generated);
            }
            catch (Exception exception) when (exception is ShouldAssertException or InvalidOperationException)
            {
                throw new ShouldAssertException($"Seed {seed}: {exception.Message}\n{generated.Text}", exception);
            }
        }
    }

    /// <summary>Reads a text past the schema, whose library reads only a thousand files an hour.</summary>
    internal static RuleSet Compiled(string text, int seed)
    {
        ReadResult<Scheme> read = SchemeReader.Read(text, "generated.yaml", Limits.Default, _ => []);
        ReadResult<RuleSet> compiled = read.Value is { } scheme ? RuleSet.TryCompile(scheme) : new ReadResult<RuleSet>(null, read.Diagnostics);
        return compiled.Value ?? throw new ShouldAssertException(
            $"Seed {seed}: {string.Join('\n', compiled.Diagnostics.Select(fault => $"{fault.Span} {fault.Descriptor.Code} {fault.Message(Language.English)}"))}\n{text}");
    }
}
