using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>Who can be assessed by a scheme. Kinds, tags, groups and unit ids share one name space.</summary>
/// <param name="Kinds">Kinds of unit; a unit has exactly one.</param>
/// <param name="Tags">Tags; a unit has any number.</param>
/// <param name="Groups">Named sets of units.</param>
/// <param name="Profiles">Typical units over which the checker proves sums and alternates; one per kind when the file names none.</param>
/// <param name="Attributes">Attributes of a unit, such as its population.</param>
public sealed record UnitVocabulary(
    ImmutableArray<NamedTitle> Kinds,
    ImmutableArray<NamedTitle> Tags,
    ImmutableArray<UnitGroup> Groups,
    ImmutableArray<UnitProfile> Profiles,
    ImmutableArray<AttributeDefinition> Attributes);

/// <summary>A name with its title.</summary>
/// <param name="Name">Name used in files.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Span">Place in the file.</param>
public sealed record NamedTitle(string Name, string Title, SourceSpan Span);

/// <summary>A named set of units.</summary>
/// <param name="Name">Name used in <c>appliesTo</c>.</param>
/// <param name="Title">The document's words for the group.</param>
/// <param name="Members">Kinds, tags, groups or unit ids that belong to it.</param>
/// <param name="Except">Kinds, tags, groups or unit ids that do not, though they are members.</param>
/// <param name="Span">Place in the file.</param>
public sealed record UnitGroup(string Name, string Title, ImmutableArray<string> Members, ImmutableArray<string> Except, SourceSpan Span);

/// <summary>A typical unit over which the checker proves sums and alternates.</summary>
/// <param name="Title">Name of the sort of unit, such as 吉利区.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Span">Place in the file.</param>
public sealed record UnitProfile(string Title, string Kind, ImmutableArray<string> Tags, SourceSpan Span);

/// <summary>Units to which something applies: the union of the names.</summary>
/// <param name="Names">Kinds, tags, groups or unit ids; at least one.</param>
/// <param name="Span">Place in the file.</param>
public sealed record UnitSelector(ImmutableArray<string> Names, SourceSpan Span);
