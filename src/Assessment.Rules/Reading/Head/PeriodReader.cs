using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads the assessed year and period; without a period it is the whole calendar year.</summary>
internal sealed class PeriodReader(Faults faults)
{
    private const int FirstYear = 1000;

    private const int LastYear = 9999;

    private static readonly KeySet Keys = new(["from", "to"], []);

    /// <summary>The period of a scheme.</summary>
    public AssessedPeriod Read(Fields scheme)
    {
        int year = scheme.Find("year") is { } node ? Year(node) : FirstYear;
        return scheme.Optional("period", period => Period(period, year))
            ?? new(year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    private int Year(YamlNode node)
    {
        if (Expect.Scalar(node, faults) is not { } scalar)
        {
            return FirstYear;
        }

        if (WholeNumberReader.TryRead(scalar.Text, out int year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        faults.Report(ValueDiagnostics.NotAYear, scalar.Span, scalar.Text);
        return FirstYear;
    }

    private AssessedPeriod Period(YamlNode node, int year)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        DateOnly? from = Day(fields, "from");
        DateOnly? to = Day(fields, "to");
        if (from > to)
        {
            faults.Report(SchemeDiagnostics.PeriodReversed, node.Span, fields.Text("from"), fields.Text("to"));
        }

        return new(year, from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue);
    }

    private DateOnly? Day(Fields fields, string key) =>
        fields.Find(key) is { } node && Expect.Scalar(node, faults) is { } scalar ? DateReader.Read(scalar, faults) : null;
}
