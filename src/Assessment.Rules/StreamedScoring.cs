using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;

namespace Assessment.Rules;

/// <summary>Scores units while their evidence is read, in the memory of a few units. The sheets are those that <see cref="RuleSet.ScoreAll"/> gives.</summary>
/// <remarks>
/// The evidence is NDJSON, the facts of each unit together. Eight bytes a fact are kept to be sure that no id is used twice.
/// Where that cannot be held to, <see cref="NotStreamableException"/> says so, at the latest at the end: then nothing of what came out
/// may be used, and the evidence is to be read whole. One object serves one run; it is not thread-safe.
/// </remarks>
public sealed class StreamedScoring
{
    // Enough for the cores to be busy, and no more facts than that unless a single unit has them.
    private const int MostUnitsAhead = 16;
    private const int MostFactsAhead = 100_000;
    private readonly RuleSet rules;
    private readonly UnitGroups groups;

    /// <summary>A run over units.</summary>
    /// <param name="rules">The rules; they score every unit from its own facts alone.</param>
    /// <param name="units">The units; ids are distinct.</param>
    /// <param name="view">From when the evidence is looked at.</param>
    /// <exception cref="ArgumentException">The rules compare or charge units, see <see cref="RuleSet.ScoresUnitsApart"/>.</exception>
    public StreamedScoring(RuleSet rules, IReadOnlyList<Unit> units, TimeView view)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (!rules.ScoresUnitsApart)
        {
            throw new ArgumentException("These rules need all units at once.", nameof(rules));
        }

        this.rules = rules;
        groups = new UnitGroups(rules, units, view);
    }

    /// <summary>What was refused, in the order in which reading the evidence whole would tell it; complete when the sheets are at their end.</summary>
    public ImmutableArray<RefusedFact> Refused => groups.Refused;

    /// <summary>What is to be told of that: of each file the first thousand faults, and how many more there are.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => groups.Told;

    /// <summary>Scores all units: first those with evidence, as theirs ends, then the others.</summary>
    /// <typeparam name="T">What becomes of a sheet.</typeparam>
    /// <param name="evidence">Files of NDJSON; read as the results are asked for, left open.</param>
    /// <param name="use">Makes the result of a sheet, such as its printed form; called from several threads at once.</param>
    /// <returns>One result a unit.</returns>
    /// <exception cref="NotStreamableException">The evidence has to be read whole.</exception>
    public IEnumerable<T> Score<T>(IEnumerable<NdjsonFile> evidence, Func<ScoreSheet, T> use)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(use);
        return Results(evidence, use);
    }

    private IEnumerable<T> Results<T>(IEnumerable<NdjsonFile> evidence, Func<ScoreSheet, T> use)
    {
        Queue<(Task<T> Result, int Facts)> ahead = new();
        int facts = 0;
        try
        {
            foreach (UnitEvidence unit in groups.Read(evidence))
            {
                while (ahead.Count == MostUnitsAhead || (ahead.Count > 0 && facts + unit.Facts.Count > MostFactsAhead))
                {
                    (Task<T> result, int done) = ahead.Dequeue();
                    facts -= done;
                    yield return result.GetAwaiter().GetResult();
                }

                facts += unit.Facts.Count;
                ahead.Enqueue((Task.Run(() => use(Sheet(unit))), unit.Facts.Count));
            }

            while (ahead.TryDequeue(out (Task<T> Result, int Facts) last))
            {
                yield return last.Result.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Whoever stops early leaves nobody behind who still scores, and no exception that nobody looked at.
            Task.WhenAll(ahead.Select(one => one.Result)).ContinueWith(all => all.Exception, TaskScheduler.Default).Wait();
        }
    }

    private ScoreSheet Sheet(UnitEvidence unit) => rules.Score(unit.Unit, unit.Facts) with { Refused = [.. unit.Faults] };
}

/// <summary>A file of evidence as NDJSON.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="FileName">The file as the user named it.</param>
public sealed record NdjsonFile(Stream Content, string FileName);

/// <summary>The evidence cannot be scored while it is read.</summary>
/// <param name="cause">Why not.</param>
/// <param name="at">The place that shows it; the file as a whole where no single one does.</param>
/// <param name="subject">The unit or the fact concerned; empty where there is none.</param>
public sealed class NotStreamableException(NotStreamableCause cause, SourceSpan at, string subject)
    : Exception($"{at}: {cause} {subject}")
{
    /// <summary>Why not.</summary>
    public NotStreamableCause Cause { get; } = cause;

    /// <summary>The place that shows it.</summary>
    public SourceSpan At { get; } = at;

    /// <summary>The unit or the fact concerned.</summary>
    public string Subject { get; } = subject;
}

/// <summary>Why evidence cannot be scored while it is read.</summary>
public enum NotStreamableCause
{
    /// <summary>Facts of a unit stand in more than one place.</summary>
    NotGrouped,

    /// <summary>A correction names a fact that does not stand among those of its unit.</summary>
    CorrectsElsewhere,

    /// <summary>An id may be used twice.</summary>
    IdMayRepeat,
}
