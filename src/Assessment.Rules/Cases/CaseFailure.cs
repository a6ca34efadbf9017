using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Something that a case expects and that is not so. A closed family.</summary>
public abstract record CaseFailure
{
    private protected CaseFailure(SourceSpan span) => Span = span;

    /// <summary>Place in the file of cases.</summary>
    public SourceSpan Span { get; }

    /// <summary>What was expected and what was found, in one sentence.</summary>
    /// <param name="language">Language of the sentence.</param>
    public abstract string Message(Language language);

    /// <summary>A node has another score or state.</summary>
    /// <param name="Node">The node.</param>
    /// <param name="Expected">The score expected; null where a state is.</param>
    /// <param name="State">The state expected.</param>
    /// <param name="Found">What was found; null when the sheet does not have the node.</param>
    /// <param name="Lacking">Facts that lack the field for which the node waits; empty when it waits for something else.</param>
    /// <param name="Scheme">The scheme, for its words.</param>
    /// <param name="At">Place in the file of cases.</param>
    internal sealed record WrongItem(string Node, decimal? Expected, ItemState State, ItemScore? Found, ImmutableArray<Fact> Lacking, Scheme Scheme, SourceSpan At) : CaseFailure(At)
    {
        /// <inheritdoc/>
        public override string Message(Language language)
        {
            SchemeTerms terms = new(Scheme, language);
            string expected = Expected is { } score ? Figure.Exact(score) : StateText.Name(State, language);
            return language.Say($"{Node}：应为 {expected}，实为 {What(terms)}{Facts(language)}", $"{Node}: expected {expected}, found {What(terms)}{Facts(language)}");
        }

        private string What(SchemeTerms terms) => Found switch
        {
            null => terms.Say("表上没有此项", "no such node on the sheet"),
            { State: ItemState.Scored, Score: { } score } => Figure.Exact(score),
            { Score: { } score } => terms.Say($"{Figure.Exact(score)}（{StateText.Sentence(Found, terms)}）", $"{Figure.Exact(score)} ({StateText.Sentence(Found, terms)})"),
            _ => StateText.Sentence(Found, terms),
        };

        private string Facts(Language language)
        {
            string facts = language.List(Lacking.Select(fact => language.Say($"第 {Figure.Whole(fact.Span.Line)} 行的 {fact.Kind}", $"{fact.Kind} in line {Figure.Whole(fact.Span.Line)}")));
            return Lacking.IsEmpty ? "" : language.Say($"（{facts}）", $" ({facts})");
        }
    }

    /// <summary>A line is not there; the lines of the clause are.</summary>
    internal sealed record WrongLine(string Clause, decimal Amount, CutReason? Cut, ImmutableArray<ScoreLine> Found, SourceSpan At) : CaseFailure(At)
    {
        /// <inheritdoc/>
        public override string Message(Language language)
        {
            string expected = Line(Amount, Cut ?? CutReason.None, language);
            string found = Found.IsEmpty ? language.Say("没有", "none") : language.List(Found.Select(line => Line(line.Amount, line.Cut, language)));
            return language.Say($"{Clause} 的记录：应有 {expected}，实有 {found}", $"lines of {Clause}: expected {expected}, found {found}");
        }

        private static string Line(decimal amount, CutReason cut, Language language) =>
            cut == CutReason.None ? Figure.Signed(amount) : language.Say($"{Figure.Signed(amount)}（{CutText.Name(cut, language)}）", $"{Figure.Signed(amount)} ({CutText.Name(cut, language)})");
    }

    /// <summary>The case cannot be read by the scheme: a fact is refused, a unit or a decision is faulty.</summary>
    internal sealed record Refused(Diagnostic Fault) : CaseFailure(Fault.Span)
    {
        /// <inheritdoc/>
        public override string Message(Language language) => $"{Fault.Descriptor.Code}: {Fault.Message(language)}";
    }

    /// <summary>No fact was refused for the reason that the case names.</summary>
    internal sealed record NotRefused(string Code, SourceSpan At) : CaseFailure(At)
    {
        /// <inheritdoc/>
        public override string Message(Language language) =>
            language.Say($"应有佐证因 {Code} 被拒收，实际没有", $"expected a fact to be refused for {Code}, and none is");
    }
}
