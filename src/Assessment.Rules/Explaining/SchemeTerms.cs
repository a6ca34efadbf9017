using System.Collections.Frozen;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>The words of a scheme for what its evidence and rules name by short names.</summary>
internal sealed class SchemeTerms(Scheme scheme, Language language)
{
    private readonly FrozenDictionary<string, AttributeDefinition> attributes = scheme.Evidence.Attributes
        .Concat(scheme.Units.Attributes)
        .DistinctBy(attribute => attribute.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(attribute => attribute.Name, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Parameter> parameters = scheme.Parameters
        .DistinctBy(parameter => parameter.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(parameter => parameter.Id, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> kinds = scheme.Units.Kinds
        .DistinctBy(kind => kind.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(kind => kind.Name, kind => kind.Title, StringComparer.Ordinal);

    internal Scheme Scheme => scheme;

    internal Language Language => language;

    internal string Say(string chinese, string english) => language.Say(chinese, english);

    /// <summary>Title of an attribute of facts or units; its name when it has none.</summary>
    internal string Attribute(string name) =>
        attributes.TryGetValue(name, out AttributeDefinition? attribute) && attribute.Title.Length > 0 ? attribute.Title : Standard(name);

    /// <summary>Unit of a number such as 小时; empty when it has none.</summary>
    internal string UnitOf(string name) =>
        attributes.TryGetValue(name, out AttributeDefinition? attribute) ? attribute.Unit : "";

    /// <summary>Place of a code in the list of its attribute; 0 for what is no listed code.</summary>
    internal int OrderOf(string attribute, string code) =>
        attributes.TryGetValue(attribute, out AttributeDefinition? definition) ? Math.Max(0, definition.Values.IndexOf(code)) : 0;

    /// <summary>Title of a kind of unit.</summary>
    internal string Kind(string name) => kinds.GetValueOrDefault(name, name);

    /// <summary>What a parameter is and who decides it.</summary>
    internal string Parameter(string id)
    {
        if (!parameters.TryGetValue(id, out Parameter? parameter))
        {
            return Standard(id);
        }

        return parameter.Owner.Length == 0 ? parameter.Title : Say($"{parameter.Title}（由{parameter.Owner}确定）", $"{parameter.Title} (decided by {parameter.Owner})");
    }

    private string Standard(string name) => name switch
    {
        "on" => Say("发生日期", "day"),
        "score" => Say("评分", "mark"),
        "count" => Say("次数", "number"),
        "person" => Say("人员", "person"),
        "place" => Say("地点", "place"),
        "issue" => Say("问题", "problem"),
        "points" => Say("分值", "points"),
        _ => name,
    };
}
