using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Everything a quantity of one unit may look at.</summary>
/// <param name="Scheme">The compiled scheme.</param>
/// <param name="Applicability">Who belongs to which group.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Facts">All facts in force for the unit.</param>
/// <param name="Beyond">Other items and other units.</param>
internal sealed record UnitContext(
    CompiledScheme Scheme,
    Applicability Applicability,
    Unit Unit,
    IReadOnlyList<Fact> Facts,
    IBeyond Beyond)
{
    public bool Applies(UnitSelector? selector) => Applicability.Matches(selector, Unit.Kind, Unit.Tags, Unit.Id);
}
