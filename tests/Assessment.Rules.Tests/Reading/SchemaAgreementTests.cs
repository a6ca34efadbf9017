using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading;

/// <summary>
/// The reader and the shipped schema refuse the same files, so that an editor shows what reading will say.
/// A schema knows nothing of what a name means or how large a number is: such files say <c># schema: silent</c>.
/// </summary>
public sealed class SchemaAgreementTests
{
    public static TheoryData<string> Names { get; } =
        [.. BadFile.All.Where(file => file.IsReadByReader && file.TreeWithoutFault() is not null).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_the_reader_refuses_is_refused_by_the_schema(string name)
    {
        BadFile file = BadFile.Named(name);
        bool isRefused = SchemaCheck.Run(file.TreeWithoutFault().ShouldNotBeNull()).Length > 0;
        isRefused.ShouldBe(!file.IsSchemaSilent);
    }
}
