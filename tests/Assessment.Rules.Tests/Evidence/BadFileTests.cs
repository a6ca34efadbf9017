namespace Assessment.Rules.Tests.Evidence;

public sealed class BadFileTests
{
    public static TheoryData<string> Files => [.. BadFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_file_provokes_the_code_in_its_name_and_no_other(string name) =>
        BadFile.Read(name).Select(fault => fault.Descriptor.Code).Distinct().ShouldBe([name[..7]]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_fault_names_the_file(string name) =>
        BadFile.Read(name).ShouldAllBe(fault => fault.Span.File == name || fault.Span.File == "");
}
