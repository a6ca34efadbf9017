namespace Assessment.Rules.Tests.Grading;

public sealed class GradingCaseTests
{
    public static TheoryData<string, string> Cases => Rows();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_of_a_grading_file_comes_out_as_worked(string path, string name) =>
        GradingSamples.Cases(path).Single(worked => worked.Name == name).Mismatches
            .Select(mismatch => $"{mismatch.Span}: {mismatch.What}: {mismatch.Expected} expected, {mismatch.Found} found")
            .ShouldBeEmpty();

    private static TheoryData<string, string> Rows()
    {
        TheoryData<string, string> rows = [];
        foreach (string path in GradingSamples.CaseFiles())
        {
            foreach (GradingCaseResult worked in GradingSamples.Cases(path))
            {
                rows.Add(path, worked.Name);
            }
        }

        return rows;
    }
}
