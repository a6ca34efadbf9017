using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads what was decided for one parameter.</summary>
/// <param name="scheme">The scheme whose parameters are decided.</param>
/// <param name="units">Units for which a figure may be decided by id.</param>
/// <param name="unknown">What is reported of a parameter that the scheme does not have.</param>
/// <param name="faults">Takes the faults.</param>
internal sealed class ParameterDecisions(Scheme scheme, IReadOnlyCollection<Unit> units, DiagnosticDescriptor unknown, Faults faults)
{
    private const string Everybody = "*";

    private readonly ImmutableArray<string> groups =
    [
        .. scheme.Units.Kinds.Concat(scheme.Units.Tags).Select(name => name.Name),
        .. scheme.Units.Groups.Select(group => group.Name),
        .. units.Select(unit => unit.Id),
    ];

    /// <summary>Whether the scheme has the parameter; reports one that it does not have.</summary>
    internal bool IsKnown(YamlEntry entry)
    {
        bool isKnown = Find(entry.Key.Text) is not null;
        if (!isKnown)
        {
            string? nearest = Nearest.Of(entry.Key.Text, scheme.Parameters.Select(parameter => parameter.Id));
            faults.ReportNear(unknown, entry.Key.Span, nearest, entry.Key.Text);
        }

        return isKnown;
    }

    /// <summary>The figures: one for everybody, or one for each group.</summary>
    internal ImmutableArray<ParameterValue> Values(YamlEntry entry)
    {
        string id = entry.Key.Text;
        return entry.Value is YamlMapping byGroup
            ? [.. byGroup.Entries.Select(value => OfGroup(id, value))]
            : [Value(id, Everybody, entry.Value)];
    }

    private ParameterValue OfGroup(string id, YamlEntry entry)
    {
        string group = entry.Key.Text;
        if (!groups.Contains(group, StringComparer.Ordinal))
        {
            faults.ReportNear(UnitDiagnostics.UnknownGroup, entry.Key.Span, Nearest.Of(group, groups), id, group);
        }

        return Value(id, group, entry.Value);
    }

    private ParameterValue Value(string id, string group, YamlNode node)
    {
        if (Find(id) is { } parameter && parameter.Values.FirstOrDefault(value => value.Group == group) is { } known)
        {
            faults.Add(Diagnostic.Of(UnitDiagnostics.AlreadyDecided, node.Span, id) with { Related = [known.Span] });
        }

        decimal figure = Expect.Scalar(node, faults) is { } scalar ? NumberReader.Read(scalar, faults).Value : 0;
        return new ParameterValue(group, figure, node.Span);
    }

    private Parameter? Find(string id) => scheme.Parameters.FirstOrDefault(parameter => parameter.Id == id);
}
