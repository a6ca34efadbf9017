using System.Globalization;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Prints the cases that fail, and how many hold.</summary>
internal static class CasesText
{
    internal static void Write(CaseRuns runs, TextWriter writer, Language language)
    {
        foreach (CaseVerdict result in runs.Verdicts.Where(verdict => !verdict.Holds))
        {
            Write(result, writer, language);
        }

        int all = runs.Passed + runs.Failed;
        string notRun = (runs.NotRun, language) switch
        {
            (0, _) => "",
            (_, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{runs.NotRun} 个有错误、没有运行，"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{runs.NotRun} with errors and not run, "),
        };
        writer.WriteLine(language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{runs.Files.Length} 个文件，{notRun}{all} 个案例：通过 {runs.Passed}，不通过 {runs.Failed}。")
            : string.Create(CultureInfo.InvariantCulture, $"{runs.Files.Length} files, {notRun}{all} cases: {runs.Passed} passed, {runs.Failed} failed."));
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
