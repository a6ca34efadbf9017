using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>One difference between a sealed result and the one that was computed again.</summary>
/// <param name="Part">Part of the record: <c>rules</c>, <c>sheets</c>, <c>corrections</c>, <c>grading</c>, <c>grades</c>.</param>
/// <param name="Unit">Id of the unit, or of the subject or group that was graded; empty when it is none.</param>
/// <param name="Node">Id of the node, or of a rule that says something else; empty where the place is none of the tree.</param>
/// <param name="Clause">Id of the clause; empty when it is none.</param>
/// <param name="Line">Number of the line on the sheet, of a rule in its file, from 1; 0 when it is no line.</param>
/// <param name="Facts">Facts behind the line, by id; often empty.</param>
/// <param name="Field">The figure or word that differs; empty when the whole place does.</param>
/// <param name="Was">As sealed; empty when it was not there.</param>
/// <param name="Is">As computed again, of a rule as it is now; empty when it is not there.</param>
public sealed record RecordDifference(string Part, string Unit, string Node, string Clause, int Line, ImmutableArray<string> Facts, string Field, string Was, string Is)
{
    /// <summary>The difference in one sentence.</summary>
    public string Sentence(Language language)
    {
        string place = language.Clauses(Places(language));
        bool isRule = Part is "rules" or "grading";
        string was = Told(Was, isRule, language);
        string now = Told(Is, isRule, language);
        return language.Say(
            $"{place}：封存时为 {was}，{(isRule ? "现在" : "重算")}为 {now}。",
            $"{place}: sealed was {was}, {(isRule ? "now" : "computed again")} is {now}.");
    }

    // A rule, and a text of it on a sheet, is words that end in a full stop of their own.
    private string Told(string value, bool isRule, Language language) => (value.Length > 0, isRule || Field.EndsWith("text", StringComparison.Ordinal)) switch
    {
        (false, _) => language.Say("无", "nothing"),
        (true, true) => $"`{value}`",
        (true, false) when Field.Length == 0 => FieldWords.Of(value, language),
        (true, false) => value,
    };

    private IEnumerable<string> Places(Language language) =>
    [
        Unit.Length > 0 ? Unit : FieldWords.Of(Part, language),
        Node,
        Line > 0 ? language.Say($"第 {Figure.Whole(Line)} 行", $"line {Figure.Whole(Line)}") : "",
        Clause,
        Facts.IsDefaultOrEmpty ? "" : string.Join(' ', Facts.Take(3)),
        FieldWords.Of(Field, language),
    ];
}
