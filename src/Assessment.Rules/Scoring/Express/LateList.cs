using System.Collections;
using System.Collections.Immutable;

namespace Assessment.Rules.Scoring.Express;

/// <summary>A list that is made when somebody first reads it. Making it twice at the same time gives equal lists, so no lock is needed.</summary>
internal sealed class LateList<T>(Func<ImmutableArray<T>> make) : IReadOnlyList<T>
{
    private T[]? _made;

    public int Count => Made.Length;

    private T[] Made => _made ??= [.. make()];

    public T this[int index] => Made[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Made).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
