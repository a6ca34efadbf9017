using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads what was decided. Every decision says by whom, when and in which paper.</summary>
internal sealed class GradingDecisionsReader(GradingFile file, Faults faults)
{
    private static readonly KeySet Keys = new([], ["lines", "grades", "exceptions", "seats", "note"]);

    private static readonly KeySet LineKeys = new(["rule", "value", "by", "on", "paper"], ["category"]);

    private static readonly KeySet GradeKeys = new(["give", "by", "on", "paper"], []);

    private static readonly KeySet ExceptionKeys = new(["rule", "for", "reason", "by", "on", "paper"], ["seats"]);

    private static readonly KeySet SeatKeys = new(["rule", "by", "on", "paper"], ["group", "takes", "yields"]);

    /// <summary>Reads a decisions file.</summary>
    public GradingDecisions Read(YamlNode root)
    {
        Fields fields = Fields.Open(root, Keys, faults);
        return new()
        {
            Lines = fields.List("lines", Line),
            Grades = [.. fields.List("grades", Grades).SelectMany(grades => grades)],
            Exceptions = fields.List("exceptions", Exception),
            Seats = fields.List("seats", Seats),
        };
    }

    private DecidedLine Line(YamlNode node)
    {
        Fields fields = Fields.Open(node, LineKeys, faults);
        decimal value = fields.Find("value") is { } given && Expect.Scalar(given, faults) is { } scalar ? NumberReader.Read(scalar, faults).Value : 0;
        return new(Rule(fields), fields.Text("category"), value, Paper(fields));
    }

    private IEnumerable<DecidedGrade> Grades(YamlNode node)
    {
        Fields fields = Fields.Open(node, GradeKeys, faults);
        DecisionPaper paper = Paper(fields);
        return from grade in fields.Find("give") is { } give ? Expect.Mapping(give, faults)?.Entries ?? [] : []
               from subject in PlainTextReader.ReadMany(grade.Value, faults)
               select new DecidedGrade(subject, Grade(grade.Key), paper);
    }

    private string Grade(YamlScalar key)
    {
        string[] known = [.. file.Classes.SelectMany(subjectClass => subjectClass.Grades?.Set ?? []).Distinct(StringComparer.Ordinal)];
        if (!known.Contains(key.Text, StringComparer.Ordinal))
        {
            faults.ReportNear(ShapeDiagnostics.UnknownWord, key.Span, Nearest.Of(key.Text, known), key.Text, Listed.Of(known));
        }

        return key.Text;
    }

    private string Rule(Fields fields)
    {
        if (fields.Find("rule") is YamlScalar scalar && !file.Rules.Any(rule => rule.Id == scalar.Text))
        {
            faults.ReportNear(GradingDiagnostics.UnknownName, scalar.Span, Nearest.Of(scalar.Text, file.Rules.Select(rule => rule.Id)), scalar.Text);
        }

        return fields.Text("rule");
    }

    private DecidedExemption Exception(YamlNode node)
    {
        Fields fields = Fields.Open(node, ExceptionKeys, faults);
        int seats = 0;
        if (fields.Has("seats") && !WholeNumberReader.TryRead(fields.Text("seats"), out seats))
        {
            faults.Report(GradingDiagnostics.NotAWholeNumber, fields.Find("seats")?.Span ?? fields.Span, fields.Text("seats"));
        }

        return new(Rule(fields), fields.Text("for"), seats, fields.Text("reason"), Paper(fields));
    }

    private DecidedSeats Seats(YamlNode node)
    {
        Fields fields = Fields.Open(node, SeatKeys, faults);
        fields.NeedOneOf("takes", "yields");
        return new(Rule(fields), fields.Text("group"), fields.Texts("takes"), fields.Texts("yields"), Paper(fields));
    }

    private DecisionPaper Paper(Fields fields)
    {
        DateOnly on = fields.Find("on") is { } node && Expect.Scalar(node, faults) is { } scalar ? DateReader.Read(scalar, faults) ?? default : default;
        return new(fields.Text("by"), on, fields.Text("paper"));
    }
}
