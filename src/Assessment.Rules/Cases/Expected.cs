using Assessment.Model;

namespace Assessment.Rules.Cases;

/// <summary>The score or state that a node must have.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Node">Id of the node.</param>
/// <param name="Score">The score; null where a state is expected.</param>
/// <param name="State">The state; scored where a score is expected.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record ExpectedItem(string Unit, string Node, decimal? Score, ItemState State, SourceSpan Span);

/// <summary>A line that must be there.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Amount">Signed amount that counts.</param>
/// <param name="Cut">What must have taken the rest; null when that is not looked at.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record ExpectedLine(string Unit, string Clause, decimal Amount, CutReason? Cut, SourceSpan Span);
