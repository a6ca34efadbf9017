using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Cases;

/// <summary>Compares what a case expects with what is on the sheets.</summary>
internal sealed class SheetComparison(Scheme scheme, ImmutableArray<ScoreSheet> sheets, ImmutableArray<Fact> facts)
{
    private readonly HashSet<string> nodes = [.. SchemeClauses.Indicators(scheme).Select(indicator => indicator.Id)];
    private readonly HashSet<string> clauses = [.. SchemeClauses.Of(scheme).Select(clause => clause.Id)];
    private readonly Dictionary<string, ScoreSheet> byUnit = sheets.ToDictionary(sheet => sheet.Unit.Id, StringComparer.Ordinal);

    /// <summary>The failure; null when the node is as expected.</summary>
    internal CaseFailure? Of(ExpectedItem expected)
    {
        ScoreSheet? sheet = byUnit.GetValueOrDefault(expected.Unit);
        ItemScore? found = sheet?.Items.Append(sheet.Total).FirstOrDefault(item => item.Id == expected.Node);
        return IsMet(expected, found)
            ? null
            : new CaseFailure.WrongItem(expected.Node, expected.Score, expected.State, found, [.. Lacking(expected.Unit, found)], scheme, expected.Span);
    }

    // Facts of the item's clauses without the field for which it waits.
    private IEnumerable<Fact> Lacking(string unit, ItemScore? found)
    {
        if (found is not { Reason: { Kind: StateReasonKind.AttributeMissing, Subject: { } field }, Indicator: { } leaf })
        {
            return [];
        }

        HashSet<string> kinds = [.. leaf.Clauses.SelectMany(clause => clause.On.IsEmpty ? [clause.Id] : clause.On)];
        return facts.Where(fact => fact.Unit == unit && kinds.Contains(fact.Kind) && !Has(fact, field));
    }

    private static bool Has(Fact fact, string field) => field switch
    {
        "on" => fact.On is not null,
        "score" => fact.Score is not null,
        _ => fact.Attributes.ContainsKey(field),
    };

    /// <summary>The failure; null when such a line is there, or the clause as a whole comes to the amount.</summary>
    internal CaseFailure? Of(ExpectedLine expected)
    {
        ImmutableArray<ScoreLine> lines = [.. Lines(expected)];
        bool isThere = lines.Any(line => line.Amount == expected.Amount && (expected.Cut ?? line.Cut) == line.Cut);
        bool comesToIt = expected.Cut is null && clauses.Contains(expected.Clause) && lines.Sum(line => line.Amount) == expected.Amount;
        return isThere || comesToIt ? null : new CaseFailure.WrongLine(expected.Clause, expected.Amount, expected.Cut, lines, expected.Span);
    }

    // A node of another group is not on the sheet at all; to the reader that is the same as not applicable.
    private bool IsMet(ExpectedItem expected, ItemScore? found) => found switch
    {
        null => expected.State == ItemState.NotApplicable && nodes.Contains(expected.Node) && byUnit.ContainsKey(expected.Unit),
        _ when expected.Score is { } score => found.Score == score,
        _ => found.State == expected.State,
    };

    private IEnumerable<ScoreLine> Lines(ExpectedLine expected) =>
        from line in byUnit.GetValueOrDefault(expected.Unit)?.Lines ?? []
        where line.Clause?.Id == expected.Clause && line.Kind != LineKind.Requirement
        select line;
}
