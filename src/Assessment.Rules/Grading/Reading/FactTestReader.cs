using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads the test of a fact by the fact's type.</summary>
internal sealed class FactTestReader(DateOnly nodeDate, Faults faults)
{
    private const string All = "all";
    private const string About = "about";

    private static readonly FactTest NoTest = new FactTest.Absent();

    private static readonly ImmutableArray<string> Flags = ["true", "false"];

    /// <summary>Reads a test.</summary>
    public FactTest Read(YamlNode node, KnownName known)
    {
        if (node is YamlScalar { Text: ReservedNames.None })
        {
            return new FactTest.Absent();
        }

        return known.Type switch
        {
            FactType.Flag => new FactTest.OneOf(Words(node, Flags)),
            FactType.Code or FactType.Unit => new FactTest.OneOf(Words(node, known.Values)),
            FactType.Codes => Codes(node, known),
            FactType.Number => Number(node),
            FactType.Date => Days(node),
            FactType.Stays => Refused(node),
            _ => throw new UnreachableException(),
        };
    }

    private FactTest Codes(YamlNode node, KnownName known) =>
        node is YamlMapping mapping && mapping.Find(All) is { } every
            ? new FactTest.Every(Words(every.Value, known.Values))
            : new FactTest.OneOf(Words(node, known.Values));

    private FactTest Number(YamlNode node)
    {
        if (node is YamlMapping mapping && mapping.Find(About) is { Value: YamlScalar about })
        {
            return new FactTest.About(NumberReader.Read(about, faults).Value);
        }

        if (Expect.Scalar(node, faults) is not { } scalar)
        {
            return NoTest;
        }

        if (NumberTests.TryRead(scalar.Text) is { } test)
        {
            return test;
        }

        faults.Report(GradingDiagnostics.NotANumberTest, scalar.Span, scalar.Text);
        return NoTest;
    }

    private FactTest Days(YamlNode node)
    {
        if (Expect.Scalar(node, faults) is not { } scalar)
        {
            return NoTest;
        }

        if (DayTests.TryRead(scalar.Text, nodeDate) is { } test)
        {
            return test;
        }

        faults.Report(GradingDiagnostics.NotADateTest, scalar.Span, scalar.Text);
        return NoTest;
    }

    private FactTest.Absent Refused(YamlNode node)
    {
        faults.Report(GradingDiagnostics.WrongType, node.Span, node.Quotation);
        return new();
    }

    private ImmutableArray<string> Words(YamlNode node, ImmutableArray<string> known)
    {
        ImmutableArray<YamlNode> items = Expect.OneOrMore(node, faults);
        foreach (YamlScalar word in items.OfType<YamlScalar>().Where(word => !known.IsEmpty && !known.Contains(word.Text, StringComparer.Ordinal)))
        {
            faults.ReportNear(ShapeDiagnostics.UnknownWord, word.Span, Nearest.Of(word.Text, known), word.Text, Listed.Of(known.AsSpan()));
        }

        return [.. items.Select(item => PlainTextReader.Read(item, faults))];
    }
}
