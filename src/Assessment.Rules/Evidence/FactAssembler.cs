using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Turns raw facts into facts, or refuses them with all their faults.</summary>
internal sealed class FactAssembler(EvidenceSchema schema, UnitList units, FactIds ids, EvidenceLimits limits)
{
    private readonly AttributeReader values = new(units);
    private readonly AcceptedAttributes attributes = new(units);
    private readonly FactRules rules = new(schema);

    /// <summary>The fact, or its faults; null when its kind belongs to another scheme.</summary>
    internal EvidenceEntry? Assemble(RawFact raw)
    {
        string? id = raw.TextOf(FieldRole.Id);
        if (raw.TextOf(FieldRole.Kind) is { } kind && schema.IsIgnored(kind))
        {
            NoFact(id);
            return null;
        }

        bool isNew = NoteId(raw);
        Fact fact = Read(raw);
        rules.Check(raw, fact);
        CheckSize(raw);
        CountUnit(raw, fact.Unit);
        if (!raw.HasFaults)
        {
            return EvidenceEntry.Accepted(fact);
        }

        NoFact(isNew ? id : null);
        return new EvidenceEntry(null, raw.Refusal());
    }

    /// <summary>Refuses a fact that could not be read to its end.</summary>
    internal EvidenceEntry Refuse(RawFact raw)
    {
        NoFact(raw.TextOf(FieldRole.Id));
        return new EvidenceEntry(null, raw.Refusal());
    }

    private void NoFact(string? id)
    {
        if (id is not null)
        {
            ids.NoFact(id);
        }
    }

    private bool NoteId(RawFact raw)
    {
        if (raw.Of(FieldRole.Id) is not { Value.IsText: true } id || ids.Add(id.Value.Text, raw.Span) is not { } first)
        {
            return true;
        }

        raw.Add(Diagnostic.Of(FactDiagnostics.DuplicateId, raw.At(id.Mark), id.Value.Text, first.ToString()) with { Related = [first] });
        return false;
    }

    private Fact Read(RawFact raw)
    {
        KindSchema? kind = Kind(raw);
        return new Fact
        {
            Id = Required(raw, FieldRole.Id, "id"),
            Unit = Unit(raw),
            Kind = kind?.Name ?? "",
            On = Date(raw, FieldRole.On),
            Recorded = Date(raw, FieldRole.Recorded),
            Count = raw.Of(FieldRole.Count) is { } count ? FieldReader.Count(raw, count) ?? 1 : 1,
            Score = raw.Of(FieldRole.Score) is { } score ? FieldReader.Number(raw, score) : null,
            Issue = Text(raw, FieldRole.Issue),
            Person = Text(raw, FieldRole.Person),
            Place = Text(raw, FieldRole.Place),
            Item = Text(raw, FieldRole.Item),
            Replaces = Text(raw, FieldRole.Replaces),
            References = raw.Of(FieldRole.References) is { } references ? FieldReader.Texts(raw, references) : [],
            By = Text(raw, FieldRole.By) ?? "",
            Note = Text(raw, FieldRole.Note) ?? "",
            Attributes = attributes.Read(raw, kind),
            Span = raw.Span,
        };
    }

    private KindSchema? Kind(RawFact raw)
    {
        string name = Required(raw, FieldRole.Kind, "kind");
        KindSchema? kind = schema.Kind(name);
        if (kind is null && name.Length > 0 && raw.Of(FieldRole.Kind) is { } field)
        {
            raw.Add(Diagnostic.Of(FactDiagnostics.UnknownKind, raw.At(field.Mark), name) with { Suggestion = Nearest.Of(name, schema.KindNames) });
        }

        return kind;
    }

    private string Unit(RawFact raw)
    {
        string unit = Required(raw, FieldRole.Unit, "unit");
        if (unit.Length > 0 && raw.Of(FieldRole.Unit) is { } field)
        {
            values.Unit(raw, field);
        }

        return unit;
    }

    private void CheckSize(RawFact raw)
    {
        if (raw.AttributeCount > limits.Attributes)
        {
            raw.FaultOfWhole(FactDiagnostics.TooManyFields, limits.Attributes.ToString(CultureInfo.InvariantCulture));
        }

        foreach (RawField field in raw.Fields)
        {
            if (field.Value.LongestText > limits.TextLength)
            {
                raw.Fault(FieldDiagnostics.TextTooLong, field, limits.TextLength.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private void CountUnit(RawFact raw, string unit)
    {
        if (units.Has(unit) && units.Count(unit) > limits.FactsPerUnit)
        {
            raw.FaultOfWhole(FactDiagnostics.TooManyFacts, unit, limits.FactsPerUnit.ToString(CultureInfo.InvariantCulture));
        }
    }

    // An empty text says nothing.
    private static string? Text(RawFact raw, FieldRole role) =>
        raw.Of(role) is { } field && FieldReader.Text(raw, field) is { Length: > 0 } text ? text : null;

    private static DateOnly? Date(RawFact raw, FieldRole role) => raw.Of(role) is { } field ? FieldReader.Date(raw, field) : null;

    // Empty when it is missing or no text, and then reported.
    private static string Required(RawFact raw, FieldRole role, string name)
    {
        if (raw.Of(role) is not { } field || field.Value is { IsText: true, Text: "" })
        {
            raw.FaultOfWhole(FactDiagnostics.MissingField, name);
            return "";
        }

        return FieldReader.Text(raw, field) ?? "";
    }
}
