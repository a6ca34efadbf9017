using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>One difference between a sealed result and the one that was computed again.</summary>
/// <param name="Part">Part of the record: <c>rules</c>, <c>sheets</c>, <c>corrections</c>, <c>grading</c>, <c>grades</c>.</param>
/// <param name="Unit">Id of the unit, or of the subject or group that was graded; empty when it is none.</param>
/// <param name="Node">Id of the node; empty where the place is none of the tree.</param>
/// <param name="Clause">Id of the clause; empty when it is none.</param>
/// <param name="Line">Number of the line on the sheet, from 1; 0 when it is no line.</param>
/// <param name="Facts">Facts behind the line, by id; often empty.</param>
/// <param name="Field">The figure or word that differs; empty when the whole place does.</param>
/// <param name="Was">As sealed; empty when it was not there.</param>
/// <param name="Is">As computed again; empty when it is not there.</param>
public sealed record RecordDifference(string Part, string Unit, string Node, string Clause, int Line, ImmutableArray<string> Facts, string Field, string Was, string Is)
{
    /// <summary>The difference in one sentence.</summary>
    public string Sentence(Language language)
    {
        bool isChinese = language == Language.Chinese;
        string place = string.Join(isChinese ? "，" : ", ", Places(isChinese).Where(word => word.Length > 0));
        string was = Was.Length > 0 ? Was : isChinese ? "无" : "nothing";
        string now = Is.Length > 0 ? Is : isChinese ? "无" : "nothing";
        return isChinese ? $"{place}：封存时为 {was}，重算为 {now}。" : $"{place}: sealed was {was}, computed again is {now}.";
    }

    private IEnumerable<string> Places(bool isChinese) =>
    [
        Unit.Length > 0 ? Unit : Part,
        Node,
        Line > 0 ? isChinese ? $"第 {Figure.Whole(Line)} 行" : $"line {Figure.Whole(Line)}" : "",
        Clause,
        Facts.IsDefaultOrEmpty ? "" : string.Join(' ', Facts.Take(3)),
        Field,
    ];
}
