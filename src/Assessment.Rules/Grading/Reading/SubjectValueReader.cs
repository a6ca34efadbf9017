using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads the value of a fact by the fact's type; <c>none</c> states that there is none.</summary>
internal sealed class SubjectValueReader(Faults faults)
{
    private static readonly KeySet StayKeys = new(["place", "from", "to"], []);

    private static readonly SubjectValue Stated = new SubjectValue.None();

    /// <summary>Reads a value, or reports what is wrong and gives the statement that there is none.</summary>
    /// <param name="node">Where the value stands.</param>
    /// <param name="type">Type of the fact.</param>
    /// <param name="known">Closed list of words; empty where any may stand.</param>
    public SubjectValue Read(YamlNode node, FactType type, ImmutableArray<string> known)
    {
        if (node is YamlScalar { Text: ReservedNames.None })
        {
            return Stated;
        }

        return type switch
        {
            FactType.Number => Scalar(node, scalar => new SubjectValue.Number(NumberReader.Read(scalar, faults).Value)),
            FactType.Date => Scalar(node, scalar => new SubjectValue.Day(DateReader.Read(scalar, faults) ?? default)),
            FactType.Flag => SubjectValue.Flag(FlagReader.Read(node, faults)),
            FactType.Code or FactType.Unit => Scalar(node, scalar => new SubjectValue.Word(Word(scalar, known))),
            FactType.Codes => new SubjectValue.Words([.. Expect.OneOrMore(node, faults).OfType<YamlScalar>().Select(scalar => Word(scalar, known)).Distinct(StringComparer.Ordinal)]),
            FactType.Stays => new SubjectValue.Stays([.. Expect.Items(node, faults).Select(Stay)]),
            _ => throw new UnreachableException(),
        };
    }

    private SubjectValue Scalar(YamlNode node, Func<YamlScalar, SubjectValue> read) =>
        Expect.Scalar(node, faults) is { } scalar ? read(scalar) : Stated;

    private string Word(YamlScalar scalar, ImmutableArray<string> known)
    {
        if (!known.IsEmpty && !known.Contains(scalar.Text, StringComparer.Ordinal))
        {
            faults.ReportNear(ShapeDiagnostics.UnknownWord, scalar.Span, Nearest.Of(scalar.Text, known), scalar.Text, Listed.Of(known.AsSpan()));
        }

        return scalar.Text;
    }

    private Stay Stay(YamlNode node)
    {
        Fields fields = Fields.Open(node, StayKeys, faults);
        DateOnly from = Day(fields, "from");
        DateOnly to = Day(fields, "to");
        if (from > to)
        {
            faults.Report(SchemeDiagnostics.PeriodReversed, node.Span, fields.Text("from"), fields.Text("to"));
        }

        return new(fields.Text("place"), from, to);
    }

    private DateOnly Day(Fields fields, string key) =>
        fields.Find(key) is { } node && Expect.Scalar(node, faults) is { } scalar ? DateReader.Read(scalar, faults) ?? default : default;
}
