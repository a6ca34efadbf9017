using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads the units of a list; a unit with a fault is kept out, the others are read.</summary>
internal sealed class UnitListReader(Scheme scheme, Faults faults)
{
    private static readonly KeySet Keys = new(["id", "kind"], ["name", "tags", "attributes"]);
    private readonly UnitVocabulary vocabulary = scheme.Units;
    private readonly Dictionary<string, SourceSpan> ids = new(StringComparer.Ordinal);

    /// <summary>The units without a fault, in the file's order.</summary>
    internal ImmutableArray<Unit> Read(YamlNode list)
    {
        ImmutableArray<YamlNode> nodes = Expect.Items(list, faults);
        UnitAttributes attributes = new(vocabulary, new UnitList(nodes.Select(IdOf).OfType<string>()));
        return [.. nodes.Select(node => Read(node, attributes)).OfType<Unit>()];
    }

    private static string? IdOf(YamlNode node) => node is YamlMapping mapping && mapping.Find("id")?.Value is YamlScalar id ? id.Text.Trim() : null;

    private Unit? Read(YamlNode node, UnitAttributes attributes)
    {
        Faults own = new();
        Fields fields = Fields.Open(node, Keys, own);
        string id = Read(fields, "id", own, CheckId);
        string name = fields.Has("name") ? Read(fields, "name", own, (_, _, _) => { }) : id;
        Unit unit = new(
            id,
            name,
            Read(fields, "kind", own, (kind, span, found) => CheckKind(kind, name, span, found)),
            [.. Tags(fields, own)],
            fields.Find("attributes") is { } values ? attributes.Read(values, own) : Fact.NoAttributes,
            node.Span);
        faults.AddAll(own.InOrder());
        return own.HasErrors ? null : unit;
    }

    private static string Read(Fields fields, string key, Faults own, Action<string, SourceSpan, Faults> check)
    {
        if (fields.Find(key) is not { } node)
        {
            return "";
        }

        string text = PlainTextReader.Read(node, own);
        if (text.Length > 0)
        {
            check(text, node.Span, own);
        }

        return text;
    }

    private IEnumerable<string> Tags(Fields fields, Faults own)
    {
        IEnumerable<string> known = vocabulary.Tags.Select(tag => tag.Name);
        foreach (YamlNode node in fields.Find("tags") is { } list ? Expect.OneOrMore(list, own) : [])
        {
            string tag = PlainTextReader.Read(node, own);
            if (!known.Contains(tag, StringComparer.Ordinal))
            {
                own.ReportNear(UnitDiagnostics.UnknownTag, node.Span, Nearest.Of(tag, known), tag);
            }

            yield return tag;
        }
    }

    private void CheckId(string id, SourceSpan span, Faults own)
    {
        if (!ids.TryAdd(id, span))
        {
            own.Add(Diagnostic.Of(UnitDiagnostics.DuplicateUnit, span, id) with { Related = [ids[id]] });
        }

        IEnumerable<string> taken = [.. vocabulary.Kinds.Concat(vocabulary.Tags).Select(name => name.Name), .. vocabulary.Groups.Select(group => group.Name)];
        if (taken.Contains(id, StringComparer.Ordinal))
        {
            own.Report(UnitDiagnostics.UnitIdTaken, span, id);
        }
    }

    private void CheckKind(string kind, string unit, SourceSpan span, Faults own)
    {
        string[] known = [.. vocabulary.Kinds.Select(name => name.Name)];
        if (!known.Contains(kind, StringComparer.Ordinal))
        {
            own.ReportNear(UnitDiagnostics.UnknownUnitKind, span, Nearest.Of(kind, known), kind, Listed.Of(known), unit);
        }
    }
}
