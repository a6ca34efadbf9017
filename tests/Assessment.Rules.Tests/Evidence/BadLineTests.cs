using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

public sealed class BadLineTests
{
    public static TheoryData<string, string, string> Lines => BadLine.All();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_bad_line_is_refused_for_all_its_faults(string codes, string column, string line)
    {
        EvidenceResult result = Given.Ndjson(line);

        result.Facts.ShouldBeEmpty();
        result.Codes().Order(StringComparer.Ordinal).ShouldBe(codes.Split(' ').Order(StringComparer.Ordinal));
        result.Diagnostics[0].Span.ShouldSatisfyAllConditions(
            span => span.File.ShouldBe("evidence"),
            span => span.Line.ShouldBe(1),
            span => span.Column.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(column));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Its_message_is_one_line_in_both_languages(string codes, string column, string line)
    {
        Diagnostic fault = Given.Ndjson(line).Diagnostics[0];

        codes.ShouldContain(fault.Descriptor.Code, customMessage: column);
        foreach (Language language in Enum.GetValues<Language>())
        {
            fault.Message(language).ShouldNotContain('\n');
            fault.Help(language).ShouldNotBeEmpty();
        }
    }
}
