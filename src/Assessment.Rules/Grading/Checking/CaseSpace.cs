using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>All cases that samples of several names make up together, the usual ones first.</summary>
internal sealed class CaseSpace(ImmutableArray<(string Name, ImmutableArray<SubjectValue?> Samples)> names, SubjectClass subjectClass)
{
    // Enough for eight facts with five samples each; beyond that the table should be divided.
    private const int Most = 400_000;

    /// <summary>Whether all cases can be tried.</summary>
    public bool IsWhole => Size() <= Most;

    /// <summary>How many are tried.</summary>
    public int Tried => (int)Math.Min(Size(), Most);

    /// <summary>The cases, each as its facts.</summary>
    public IEnumerable<ImmutableSortedDictionary<string, SubjectValue>> Cases() => Enumerable.Range(0, Tried).Select(Case);

    /// <summary>A case for people: what is not usual in it.</summary>
    public string Tell(ImmutableSortedDictionary<string, SubjectValue> facts)
    {
        string[] told = [.. names.Where(name => !Equals(facts.GetValueOrDefault(name.Name), name.Samples[0])).Select(name => $"{subjectClass.TitleOf(name.Name)}＝{ValueText.Of(facts.GetValueOrDefault(name.Name))}")];
        return told.Length == 0 ? string.Join('、', names.Select(name => $"{subjectClass.TitleOf(name.Name)}＝{ValueText.Of(name.Samples[0])}")) : string.Join('、', told);
    }

    /// <summary>The facts of a case as a book.</summary>
    public static FactBook Book(ImmutableSortedDictionary<string, SubjectValue> facts) =>
        new(facts, FrozenDictionary<string, SubjectValue>.Empty);

    private long Size() => names.Aggregate(1L, (size, name) => size > Most ? size : size * name.Samples.Length);

    private ImmutableSortedDictionary<string, SubjectValue> Case(int number)
    {
        var facts = Subject.NoFacts.ToBuilder();
        foreach ((string name, ImmutableArray<SubjectValue?> samples) in names)
        {
            if (samples[number % samples.Length] is { } value)
            {
                facts[name] = value;
            }

            number /= samples.Length;
        }

        return facts.ToImmutable();
    }
}
