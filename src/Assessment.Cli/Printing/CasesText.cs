using System.Globalization;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Prints the cases that fail, and how many hold.</summary>
internal static class CasesText
{
    internal static void Write(CaseRuns runs, TextWriter writer, Language language)
    {
        foreach (CaseVerdict result in runs.Files.SelectMany(file => file.Verdicts).Where(verdict => !verdict.Holds))
        {
            Write(result, writer, language);
        }

        int all = runs.Passed + runs.Failed;
        writer.WriteLine(language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{runs.Files.Length} 个文件，{all} 个案例：通过 {runs.Passed}，不通过 {runs.Failed}。")
            : string.Create(CultureInfo.InvariantCulture, $"{runs.Files.Length} files, {all} cases: {runs.Passed} passed, {runs.Failed} failed."));
    }

    private static void Write(CaseVerdict result, TextWriter writer, Language language)
    {
        string head = language == Language.Chinese ? "不通过" : "failed";
        writer.WriteLine(Printable.Line($"{result.Span}: {head}: {result.Name}"));
        foreach (CaseMessage failure in result.Failures)
        {
            writer.WriteLine(Printable.Line($"    {failure.In(language)}"));
        }
    }
}
