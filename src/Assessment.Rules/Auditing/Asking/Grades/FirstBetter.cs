namespace Assessment.Rules.Auditing;

/// <summary>The first of several steps that helps.</summary>
internal static class FirstBetter
{
    /// <summary>The first of all, each tried; null where none helps.</summary>
    internal static T? Of<T>(IEnumerable<T?> results)
        where T : class => results.FirstOrDefault(result => result is not null);

    /// <summary>The first of steps of which every later one helps at least as much, so that few are tried; null where none helps.</summary>
    internal static T? OfRising<TStep, T>(IReadOnlyList<TStep> steps, Func<TStep, T?> result)
        where T : class
    {
        (int low, int high, T? found) = (0, steps.Count - 1, null);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            T? tried = result(steps[middle]);
            (low, high, found) = tried is null ? (middle + 1, high, found) : (low, middle - 1, tried);
        }

        return found;
    }
}
