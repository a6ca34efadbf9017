using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Which fact corrects which, and the corrections that cannot stand.</summary>
internal sealed class CorrectionLinks
{
    private const int MostShown = 5;
    private readonly Dictionary<string, Fact> facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fact> correctionOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RefusedFact> refused = new(StringComparer.Ordinal);
    private readonly IReadOnlyCollection<Fact> all;

    internal CorrectionLinks(IReadOnlyCollection<Fact> all, IReadOnlySet<string> withoutFact)
    {
        this.all = all;
        foreach (Fact fact in all)
        {
            facts.Add(fact.Id, fact);
        }

        ILookup<string, Fact> byTarget = all.Where(fact => fact.Replaces is not null).ToLookup(fact => fact.Replaces ?? "", StringComparer.Ordinal);
        foreach (Fact fact in all)
        {
            Link(fact, byTarget, withoutFact);
        }

        RefuseCircles();
        foreach (string target in correctionOf.Where(link => refused.ContainsKey(link.Value.Id)).Select(link => link.Key).ToList())
        {
            correctionOf.Remove(target);
        }
    }

    /// <summary>Corrections with a fault, in the order given.</summary>
    internal ImmutableArray<RefusedFact> Refused => refused.Count == 0 ? [] : [.. all.Where(fact => refused.ContainsKey(fact.Id)).Select(fact => refused[fact.Id])];

    internal bool IsInForce(Fact fact) =>
        fact.Kind != BuiltInKinds.Withdrawal && !refused.ContainsKey(fact.Id) && !correctionOf.ContainsKey(fact.Id);

    /// <summary>The fact that corrects this one; null when there is none.</summary>
    internal Fact? SupersededBy(Fact fact) => correctionOf.GetValueOrDefault(fact.Id);

    private void Link(Fact fact, ILookup<string, Fact> byTarget, IReadOnlySet<string> withoutFact)
    {
        if (fact.Replaces is not { } target)
        {
            RefuseAimless(fact);
            return;
        }

        if (byTarget[target].Count() > 1)
        {
            List<Fact> others = [.. byTarget[target].Where(other => other.Id != fact.Id).Take(MostShown)];
            Refuse(fact, CorrectionDiagnostics.CorrectedTwice, others, target, Ids(byTarget[target]));
        }
        else if (!facts.TryGetValue(target, out Fact? corrected))
        {
            RefuseUnknown(fact, target, withoutFact);
        }
        else if (corrected.Unit != fact.Unit)
        {
            Refuse(fact, CorrectionDiagnostics.OtherUnit, [corrected], target, fact.Unit, corrected.Unit);
        }
        else
        {
            correctionOf[target] = fact;
        }
    }

    private void RefuseAimless(Fact fact)
    {
        if (fact.Kind == BuiltInKinds.Withdrawal)
        {
            Refuse(fact, FactDiagnostics.MissingField, [], "replaces");
        }
    }

    private void RefuseUnknown(Fact fact, string target, IReadOnlySet<string> withoutFact)
    {
        if (!withoutFact.Contains(target))
        {
            Refuse(fact, CorrectionDiagnostics.UnknownTarget, [], target);
        }
    }

    // Every fact has at most one correction by now, so the chain of corrections ends or comes back to itself.
    private void RefuseCircles()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Fact start in all)
        {
            List<Fact> chain = [];
            Fact? next = start;
            while (next is not null && seen.Add(next.Id))
            {
                chain.Add(next);
                next = SupersededBy(next);
            }

            int from = next is null ? -1 : chain.FindIndex(fact => fact.Id == next.Id);
            RefuseCircle(from < 0 ? [] : chain[from..]);
        }
    }

    private void RefuseCircle(List<Fact> circle)
    {
        foreach (Fact fact in circle)
        {
            Refuse(fact, CorrectionDiagnostics.CorrectionCycle, [.. circle.Take(MostShown)], Ids(circle));
        }
    }

    private void Refuse(Fact fact, DiagnosticDescriptor descriptor, IReadOnlyCollection<Fact> related, params string[] arguments)
    {
        Diagnostic fault = Diagnostic.Of(descriptor, fact.Span, arguments) with { Related = [.. related.Select(other => other.Span)] };
        refused.Add(fact.Id, new RefusedFact(fact.Unit, fact.Id, fault));
    }

    private static string Ids(IEnumerable<Fact> facts) => string.Join(", ", facts.Take(MostShown).Select(fact => fact.Id).Order(StringComparer.Ordinal));
}
