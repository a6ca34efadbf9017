using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>What is known of one subject while it is graded: what was given, what an absence means, and what the steps found out.</summary>
internal sealed class FactBook(ImmutableSortedDictionary<string, SubjectValue> given, FrozenDictionary<string, SubjectValue> absent)
{
    private Dictionary<string, SubjectValue>? _found;
    private HashSet<string>? _forgotten;

    /// <summary>The facts of the subject to which this one belongs; null while there is none.</summary>
    public FactBook? Owner { get; internal set; }

    /// <summary>The value of a name; null when nobody knows it.</summary>
    public SubjectValue? Find(string name)
    {
        if (name.StartsWith(KnownNames.OwnerPrefix, StringComparison.Ordinal))
        {
            return Owner?.Find(name[KnownNames.OwnerPrefix.Length..]);
        }

        if (_forgotten is not null && _forgotten.Contains(name))
        {
            return null;
        }

        return _found is not null && _found.TryGetValue(name, out SubjectValue? found)
            ? found
            : given.GetValueOrDefault(name) ?? absent.GetValueOrDefault(name);
    }

    /// <summary>Takes back a value that is contradicted: nobody knows it.</summary>
    public void Forget(string name) => (_forgotten ??= new(StringComparer.Ordinal)).Add(name);

    /// <summary>Adds what a step found out; an unknown value stays unknown.</summary>
    public void Add(string name, SubjectValue? value)
    {
        if (value is not null)
        {
            _found ??= new(StringComparer.Ordinal);
            _found[name] = value;
        }
    }
}
