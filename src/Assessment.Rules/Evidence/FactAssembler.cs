using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Turns raw facts into facts, or refuses them with all their faults. Safe to use from many threads.</summary>
internal sealed class FactAssembler(EvidenceSchema schema, UnitList units, EvidenceLedger ledger, EvidenceLimits limits)
{
    private readonly AttributeReader values = new(units);
    private readonly AcceptedAttributes attributes = new(units);
    private readonly FactRules rules = new(schema);

    /// <summary>Whether the fact belongs to another scheme, by its kind.</summary>
    internal bool IsIgnored(RawFact raw) => raw.TextOf(FieldRole.Kind) is { } kind && schema.IsIgnored(kind);

    /// <summary>The fact; null when it has faults.</summary>
    internal Fact? Assemble(RawFact raw, Standing standing)
    {
        raw.IsOneOfMany = ledger.IsCrowded;
        if (standing.FirstUse is { } first && raw.Of(FieldRole.Id) is { } id)
        {
            raw.Add(Diagnostic.Of(FactDiagnostics.DuplicateId, raw.At(id.Mark), id.Value.Text, first.ToString()) with { Related = [first] });
        }

        KindSchema? kind = Kind(raw);
        Fact fact = Read(raw, kind);
        rules.Check(raw, fact, kind);
        CheckSize(raw);
        if (standing.IsOneTooMany)
        {
            raw.FaultOfWhole(FactDiagnostics.TooManyFacts, fact.Unit, limits.FactsPerUnit.ToString(CultureInfo.InvariantCulture));
        }

        return raw.HasFaults ? null : fact;
    }

    private Fact Read(RawFact raw, KindSchema? kind) => new()
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

    private KindSchema? Kind(RawFact raw)
    {
        string name = Required(raw, FieldRole.Kind, "kind");
        KindSchema? kind = schema.Kind(name);
        if (kind is null && name.Length > 0 && raw.Of(FieldRole.Kind) is { } field)
        {
            raw.Add(Diagnostic.Of(FactDiagnostics.UnknownKind, raw.At(field.Mark), name) with { Suggestion = raw.Near(name, schema.KindNames) });
        }

        return kind;
    }

    private string Unit(RawFact raw)
    {
        string written = Required(raw, FieldRole.Unit, "unit");
        if (units.Shared(written) is { } unit)
        {
            return unit;
        }

        if (written.Length > 0 && raw.Of(FieldRole.Unit) is { } field)
        {
            values.Unit(raw, field);
        }

        return written;
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
