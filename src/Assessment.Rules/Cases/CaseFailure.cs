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

    /// <summary>A node has another score or state; null when the sheet does not have the node.</summary>
    internal sealed record WrongItem(string Node, string Expected, ItemScore? Found, SourceSpan At) : CaseFailure(At)
    {
        /// <inheritdoc/>
        public override string Message(Language language)
        {
            string found = Found switch
            {
                null => language.Say("表上没有此项", "no such node on the sheet"),
                { State: ItemState.Scored, Score: { } score } => Figure.Exact(score),
                { Score: { } score } => $"{Keyword.Of(Found.State)} {Figure.Exact(score)}",
                _ => Keyword.Of(Found.State),
            };
            string reason = Found?.Reason is { } why ? $" ({Keyword.Of(why.Kind)} {why.Subject})" : "";
            return language.Say($"{Node}：应为 {Expected}，实为 {found}{reason}", $"{Node}: expected {Expected}, found {found}{reason}");
        }
    }

    /// <summary>A line is not there; the lines of the clause are.</summary>
    internal sealed record WrongLine(string Clause, decimal Amount, CutReason? Cut, ImmutableArray<ScoreLine> Found, SourceSpan At) : CaseFailure(At)
    {
        /// <inheritdoc/>
        public override string Message(Language language)
        {
            string expected = Line(Amount, Cut ?? CutReason.None);
            string found = Found.IsEmpty ? language.Say("没有", "none") : language.List(Found.Select(line => Line(line.Amount, line.Cut)));
            return language.Say($"{Clause} 的记录：应有 {expected}，实有 {found}", $"lines of {Clause}: expected {expected}, found {found}");
        }

        private static string Line(decimal amount, CutReason cut) =>
            cut == CutReason.None ? Figure.Signed(amount) : $"{Figure.Signed(amount)} {Keyword.Of(cut)}";
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
