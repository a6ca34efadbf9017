using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Kinds, tags, groups and unit ids share one name space; a list of them means their union.</summary>
internal sealed class Membership(UnitVocabulary vocabulary)
{
    internal bool Has(UnitSelector? selector, Unit unit) => selector is null || selector.Names.Any(name => Has(name, unit));

    internal bool Has(string name, Unit unit) =>
        name == unit.Id || name == unit.Kind || unit.Tags.Contains(name) || vocabulary.Groups.Any(group => group.Name == name && Has(group, unit));

    private bool Has(UnitGroup group, Unit unit) =>
        group.Members.Any(name => Has(name, unit)) && !group.Except.Any(name => Has(name, unit));
}
