using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

public sealed class UnitsReaderTests
{
    private const string Yaml = """
        units:
          - { id: qinghe, name: 清河县, kind: 县市, tags: [农村], attributes: { population: 42.5, referenceDistrict: lushan } }
          - { id: lushan, kind: 县市 }
        """;

    private const string Json = """
        {"units":[
          {"id":"qinghe","name":"清河县","kind":"县市","tags":["农村"],"attributes":{"population":42.5,"referenceDistrict":"lushan"}},
          {"id":"lushan","kind":"县市"}
        ]}
        """;

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void Units_are_read_from_yaml_and_json(string text)
    {
        ReadResult<IReadOnlyList<Unit>> result = UnitsReader.Read(text, "units", SampleScheme.Scheme);

        result.Diagnostics.ShouldBeEmpty();
        Unit first = result.Value.ShouldNotBeNull()[0];
        (first.Id, first.Name, first.Kind, first.Tags[0]).ShouldBe(("qinghe", "清河县", "县市", "农村"));
        first.Attributes["population"].ShouldBe(new FactValue.Number(42.5m));
        first.Attributes["referenceDistrict"].ShouldBe(new FactValue.Code("lushan"));
    }

    [Fact]
    public void A_unit_without_a_name_is_called_by_its_id() =>
        UnitsReader.Read(Yaml, "units", SampleScheme.Scheme).Value.ShouldNotBeNull()[1].Name.ShouldBe("lushan");

    [Fact]
    public void A_unit_with_a_fault_is_kept_out_and_the_others_are_read()
    {
        ReadResult<IReadOnlyList<Unit>> result = UnitsReader.Read("units: [ { id: a, kind: 乡镇, tags: [x] }, { id: b, kind: 县市 } ]", "units", SampleScheme.Scheme);

        result.Value.ShouldNotBeNull().ShouldHaveSingleItem().Id.ShouldBe("b");
        result.Diagnostics.Select(fault => fault.Descriptor.Code).ShouldBe(["ASM4060", "ASM4061"]);
    }

    [Fact]
    public void A_list_alone_is_a_list_of_units() =>
        UnitsReader.Read("""[{"id":"a","kind":"县市"}]""", "units.json", SampleScheme.Scheme).Value.ShouldNotBeNull().ShouldHaveSingleItem().Id.ShouldBe("a");

    [Fact]
    public void One_unit_a_line_is_read_with_the_places_of_the_lines()
    {
        const string lines = "{\"id\":\"a\",\"kind\":\"县市\"}\n\n{\"id\":\"b\",\"kind\":\"乡镇\"}\n";

        ReadResult<IReadOnlyList<Unit>> result = UnitsReader.Read(lines, "units.ndjson", SampleScheme.Scheme);

        result.Value.ShouldNotBeNull().ShouldHaveSingleItem().Id.ShouldBe("a");
        Diagnostic fault = result.Diagnostics.ShouldHaveSingleItem();
        (fault.Descriptor.Code, fault.Span.Line, fault.Span.Column).ShouldBe(("ASM4060", 3, 18));
    }
}
