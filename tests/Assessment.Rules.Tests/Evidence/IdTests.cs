namespace Assessment.Rules.Tests.Evidence;

public sealed class IdTests
{
    private const string Line = """{"id":"f1","unit":"qinghe","kind":"D1.1-a"}""";

    [Fact]
    public void An_id_is_used_once_over_all_files_and_both_places_are_named()
    {
        EvidenceReader reader = SampleScheme.Reader();
        reader.ReadText(Line, EvidenceFormat.Ndjson, "一月.ndjson");

        var fault = reader.ReadText($"[{Line}]", EvidenceFormat.Json, "二月.json").Diagnostics.ShouldHaveSingleItem();

        fault.Descriptor.Code.ShouldBe("ASM4006");
        fault.Span.ToString().ShouldBe("二月.json:1:8");
        fault.Related.ShouldHaveSingleItem().ToString().ShouldBe("一月.ndjson:1:1");
    }

    [Fact]
    public void A_kind_of_another_scheme_is_passed_over()
    {
        EvidenceReader reader = SampleScheme.Reader();

        EvidenceResult result = reader.ReadText("""{"id":"b1","unit":"?","kind":"budget-report","amount":1}""", EvidenceFormat.Ndjson);

        result.Facts.ShouldBeEmpty();
        result.Diagnostics.ShouldBeEmpty();
        reader.WithoutFact.ShouldBe(["b1"]);
    }

    [Fact]
    public void A_refused_fact_is_told_with_its_unit_and_id()
    {
        RefusedFact refused = Given.Ndjson("""{"id":"f1","unit":"qinghe","kind":"D1.1-a","count":-1}""").Refused.ShouldHaveSingleItem();

        (refused.UnitId, refused.FactId).ShouldBe(("qinghe", "f1"));
    }

    [Fact]
    public void A_correction_of_a_refused_fact_is_in_force()
    {
        EvidenceReader reader = SampleScheme.Reader();
        EvidenceResult result = reader.ReadText(
            """
            {"id":"f1","unit":"qinghe","kind":"D1.1-a","count":-1}
            {"id":"f2","unit":"qinghe","kind":"D1.1-a","count":1,"replaces":"f1"}
            """,
            EvidenceFormat.Ndjson);

        CorrectedFacts corrected = Corrections.Apply(result.Facts, reader.WithoutFact);

        corrected.Refused.ShouldBeEmpty();
        corrected.InForce.ShouldHaveSingleItem().Id.ShouldBe("f2");
    }
}
