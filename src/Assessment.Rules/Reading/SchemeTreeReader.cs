using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a located tree as a scheme: first the head, whose attributes give the clauses their meaning, then the tree.</summary>
internal sealed class SchemeTreeReader(Faults faults)
{
    private const int KnownFormat = 1;

    private static readonly KeySet Keys = new(
        ["format", "scheme", "title", "year", "source", "total", "units", "indicators"],
        ["period", "evidence", "parameters", "round", "outcomes", "assumptions", "withdrawn"]);

    /// <summary>Reads the scheme. It is made of stand-ins where a fault was reported.</summary>
    public Scheme Read(YamlNode root)
    {
        Fields fields = Fields.Open(root, Keys, faults);
        (EvidenceVocabulary vocabulary, FactAttributes attributes) = new EvidenceVocabularyReader(faults).Read(fields);
        var readers = new RuleReaders(attributes, faults);
        return new Scheme
        {
            Format = Format(fields),
            Id = fields.Find("scheme") is { } id ? IdReader.ReadSchemeId(id, faults) : "",
            Title = fields.Text("title"),
            Period = new PeriodReader(faults).Read(fields),
            Source = fields.Optional("source", source => SourceReader.Read(source, faults)) ?? new("", "", "", "", ""),
            Total = readers.Quantities.Required(fields, "total"),
            Units = fields.Optional("units", new UnitsReader(faults).Read) ?? new([], [], [], [], []),
            Evidence = vocabulary,
            Parameters = fields.List("parameters", new ParameterReader(faults).Read),
            Indicators = new BranchReader(readers, faults).Find(fields, "indicators"),
            Rounding = fields.Optional("round", rounding => RoundingReader.Read(rounding, faults)),
            Outcomes = fields.List("outcomes", new OutcomeReader(readers.Amounts, faults).Read),
            Assumptions = fields.List("assumptions", new AssumptionReader(faults).Read),
            Withdrawn = fields.Texts("withdrawn"),
            Span = root.Span,
        };
    }

    private int Format(Fields fields)
    {
        if (fields.Find("format") is not { } node || Expect.Scalar(node, faults) is not { } scalar)
        {
            return KnownFormat;
        }

        if (scalar.Text != KnownFormat.ToString(CultureInfo.InvariantCulture))
        {
            faults.Report(SchemeDiagnostics.UnknownFormat, scalar.Span, scalar.Text);
        }

        return KnownFormat;
    }
}
