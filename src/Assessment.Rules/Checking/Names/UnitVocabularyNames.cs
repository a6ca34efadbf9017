using Assessment.Model;
using Assessment.Rules.Compiling;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.Names;

/// <summary>Names of units are known, unique, used, and no group contains itself.</summary>
internal static class UnitVocabularyNames
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme)
    {
        UnitVocabulary vocabulary = scheme.Scheme.Units;
        IdEntry[] used = [.. UnitNamesUsed.In(scheme)];
        return used.Where(entry => !scheme.Names.IsKnown(entry.Id)).Select(entry => Unknown(scheme, entry))
            .Concat(GroupCycles.In(vocabulary).Select(group => Diagnostic.Of(CheckDiagnostics.CyclicGroup, group.Span, group.Name)))
            .Concat(IdEntry.Repeated(Defined(vocabulary).Concat(Listed(scheme)), CheckDiagnostics.NameCollision))
            .Concat(Unused(vocabulary, used))
            .Concat(vocabulary.Profiles.SelectMany(profile => Profile(vocabulary, profile)));
    }

    // Without a list of units a strange name may be the id of one, unless it looks like a slip of a name that is known.
    private static Diagnostic Unknown(SchemeUnderCheck scheme, IdEntry entry)
    {
        string? near = Nearest.Of(entry.Id, scheme.Names.All);
        DiagnosticDescriptor descriptor =
            scheme.Units.IsEmpty && near is null ? CheckDiagnostics.UnprovedUnitName : CheckDiagnostics.UnknownUnitName;
        return Diagnostic.Of(descriptor, entry.Span, entry.Id) with { Suggestion = near };
    }

    private static IEnumerable<IdEntry> Defined(UnitVocabulary vocabulary) =>
        vocabulary.Kinds.Concat(vocabulary.Tags).Select(named => new IdEntry(named.Name, named.Span)).Concat(Groups(vocabulary));

    private static IEnumerable<IdEntry> Groups(UnitVocabulary vocabulary) =>
        vocabulary.Groups.Select(group => new IdEntry(group.Name, group.Span));

    private static IEnumerable<IdEntry> Listed(SchemeUnderCheck scheme) =>
        scheme.Units.Select(unit => new IdEntry(unit.Id, unit.Span)).DistinctBy(entry => entry.Id, StringComparer.Ordinal);

    // A kind needs no use: it is what a unit has to have.
    private static IEnumerable<Diagnostic> Unused(UnitVocabulary vocabulary, IEnumerable<IdEntry> used)
    {
        HashSet<string> names = new(used.Select(entry => entry.Id).Concat(vocabulary.Profiles.SelectMany(profile => profile.Tags)), StringComparer.Ordinal);
        return vocabulary.Tags.Select(tag => new IdEntry(tag.Name, tag.Span))
            .Concat(Groups(vocabulary))
            .Where(entry => !names.Contains(entry.Id))
            .Select(entry => Diagnostic.Of(CheckDiagnostics.UnusedName, entry.Span, entry.Id));
    }

    private static IEnumerable<Diagnostic> Profile(UnitVocabulary vocabulary, UnitProfile profile)
    {
        string[] kinds = [.. vocabulary.Kinds.Select(kind => kind.Name)];
        string[] tags = [.. vocabulary.Tags.Select(tag => tag.Name)];
        return Missing(profile, "kind", [profile.Kind], kinds).Concat(Missing(profile, "tags", profile.Tags, tags));
    }

    private static IEnumerable<Diagnostic> Missing(UnitProfile profile, string key, IEnumerable<string> names, string[] known) =>
        from name in names
        where !known.Contains(name, StringComparer.Ordinal)
        select Diagnostic.Of(CheckDiagnostics.UnknownProfileName, profile.Span, profile.Title, key, name) with { Suggestion = Nearest.Of(name, known) };
}
