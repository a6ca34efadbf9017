using System.Text;
using Assessment.Rules.Tests.Reading;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Assessment.Rules.Tests.Auditing;

public sealed class RecordSchemaTests
{
    [Theory]
    [InlineData("xx-county-2023", false)]
    [InlineData("lushan-2022-townships", false)]
    [InlineData("shi-dui-xian-2018", true)]
    public void A_record_is_as_its_schema_says(string sample, bool isMaskable)
    {
        Valid(Sample.Sealed(Sample.All[sample].Input() with { Salt = isMaskable ? new byte[32] : ReadOnlyMemory<byte>.Empty }));
    }

    [Theory]
    [InlineData("qingfeng-2020")]
    [InlineData("lushan-2022")]
    public void A_record_of_grades_alone_is_as_its_schema_says(string sample) =>
        Valid(GradingSample.Sealed(GradingSample.All[sample].Material()));

    private static void Valid(AssessmentRecord sealedRecord)
    {
        JSchema schema = JSchema.Parse(Repository.Text("docs/record.schema.json"));
        JObject record = JObject.Parse(Encoding.UTF8.GetString(sealedRecord.Bytes.Span));
        record.IsValid(schema, out IList<string> faults);
        faults.ShouldBeEmpty();
    }
}
