using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for evidence that has not come, by the kinds under which somebody can send it.</summary>
internal static class AwaitedText
{
    /// <summary>What is awaited.</summary>
    /// <param name="id">Id of the clause or requirement that waits, or of a kind of fact.</param>
    /// <param name="terms">The scheme's words.</param>
    internal static string Sentence(string id, SchemeTerms terms)
    {
        (ImmutableArray<string> on, bool isConditional) = Asked(id, terms.Scheme);
        string kinds = terms.Language.List(on.IsEmpty ? [id] : on);
        string whose = on.IsEmpty ? "" : terms.Say($"（{id} 要用）", $" (asked for by {id})");
        return isConditional
            ? terms.Say($"没有收到符合条件的 {kinds} 佐证{whose}", $"no evidence of {kinds} has come that meets the condition{whose}")
            : terms.Say($"没有收到 {kinds} 的佐证{whose}", $"no evidence has come for {kinds}{whose}");
    }

    private static (ImmutableArray<string> On, bool IsConditional) Asked(string id, Scheme scheme) =>
        SchemeClauses.Requirements(scheme).FirstOrDefault(requirement => requirement.Id == id) is { } asked ? (asked.On, asked.Where is not null)
        : SchemeClauses.Of(scheme).FirstOrDefault(clause => clause.Id == id) is { } waiting ? (waiting.On, waiting.Where is not null)
        : ([], false);
}
