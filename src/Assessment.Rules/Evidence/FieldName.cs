using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>What a field of a fact is for.</summary>
internal enum FieldRole
{
    Id,
    Unit,
    Kind,
    On,
    Recorded,
    Count,
    Score,
    Issue,
    Person,
    Place,
    Item,
    Replaces,
    References,
    By,
    Note,

    /// <summary>An attribute that the scheme defines.</summary>
    Attribute,

    /// <summary>A name that the scheme does not know.</summary>
    Unknown,
}

/// <summary>The name of a field of a fact, resolved against the scheme.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Definition">Definition of an attribute; null for everything else.</param>
/// <param name="Index">Dense number of an attribute; -1 for everything else.</param>
internal sealed record FieldName(string Text, FieldRole Role, AttributeDefinition? Definition, int Index)
{
    /// <summary>Fields that every kind of fact accepts, in the order in which the documentation lists them.</summary>
    internal static IEnumerable<FieldName> Standard =>
    [
        Of("id", FieldRole.Id),
        Of("unit", FieldRole.Unit),
        Of("kind", FieldRole.Kind),
        Of("on", FieldRole.On),
        Of("recorded", FieldRole.Recorded),
        Of("count", FieldRole.Count),
        Of("score", FieldRole.Score),
        Of("issue", FieldRole.Issue),
        Of("person", FieldRole.Person),
        Of("place", FieldRole.Place),
        Of("item", FieldRole.Item),
        Of("replaces", FieldRole.Replaces),
        Of("refs", FieldRole.References),
        Of("by", FieldRole.By),
        Of("note", FieldRole.Note),
    ];

    /// <summary>A name that the scheme does not know.</summary>
    internal static FieldName Unknown(string text) => Of(text, FieldRole.Unknown);

    private static FieldName Of(string text, FieldRole role) => new(text, role, null, -1);
}
