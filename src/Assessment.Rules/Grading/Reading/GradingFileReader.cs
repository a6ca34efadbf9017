using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads a located tree as a grading file.</summary>
internal sealed class GradingFileReader(Faults faults)
{
    private const string KnownFormat = "1";

    private static readonly KeySet Keys = new(
        ["format", "grading", "title", "year", "source", "subjects"],
        ["nodeDate", "schemes", "assumptions", "withdrawn", "note"]);

    /// <summary>Reads the file. It is made of stand-ins where a fault was reported.</summary>
    public GradingFile Read(YamlNode root)
    {
        Fields fields = Fields.Open(root, Keys, faults);
        VerifyFormat(fields);
        int year = Year(fields);
        DateOnly? named = fields.Find("nodeDate") is { } node && Expect.Scalar(node, faults) is { } scalar ? DateReader.Read(scalar, faults) : null;
        DateOnly nodeDate = named ?? new(year, 12, 31);
        var file = new GradingFile
        {
            Id = fields.Find("grading") is { } id ? IdReader.ReadSchemeId(id, faults) : "",
            Title = fields.Text("title"),
            Year = year,
            NodeDate = nodeDate,
            Source = fields.Optional("source", source => SourceReader.Read(source, faults)) ?? new("", "", "", "", ""),
            Schemes = fields.Texts("schemes"),
            Classes = fields.List("subjects", new SubjectClassReader(nodeDate, faults).Read),
            Assumptions = fields.List("assumptions", new AssumptionReader(faults).Read),
            Span = root.Span,
        };
        VerifyNames(file);
        return file;
    }

    private void VerifyFormat(Fields fields)
    {
        if (fields.Text("format") is { Length: > 0 } format && format != KnownFormat)
        {
            faults.Report(SchemeDiagnostics.UnknownFormat, fields.Find("format")?.Span ?? fields.Span, format);
        }
    }

    private int Year(Fields fields)
    {
        string text = fields.Text("year");
        if (WholeNumberReader.TryRead(text, out int year) && year is >= 1000 and <= 9998)
        {
            return year;
        }

        faults.Report(ValueDiagnostics.NotAYear, fields.Find("year")?.Span ?? fields.Span, text);
        return 1000;
    }

    private void VerifyNames(GradingFile file)
    {
        var assumptions = file.Assumptions.Select(assumption => assumption.Id).ToImmutableHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (GradingRule rule in file.Rules)
        {
            if (rule.Id.Length > 0 && !seen.Add(rule.Id))
            {
                faults.Report(GradingDiagnostics.DuplicateName, rule.Span, rule.Id);
            }

            foreach (string unknown in rule.Assumptions.Where(id => !assumptions.Contains(id)))
            {
                faults.ReportNear(GradingDiagnostics.UnknownAssumption, rule.Span, Nearest.Of(unknown, assumptions), unknown);
            }
        }
    }
}
