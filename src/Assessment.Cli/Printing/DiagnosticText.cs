using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Prints diagnostics one below the other: place, gravity, code, sentence; what to do stands indented below.</summary>
internal static class DiagnosticText
{
    private const int MostWarnings = 5;

    internal static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, Language language)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(diagnostic, writer, language);
        }
    }

    /// <summary>The same, but of many warnings of one kind only the first, and how many more there are.</summary>
    internal static void WriteShort(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, Language language)
    {
        foreach (IGrouping<string, Diagnostic> same in diagnostics.GroupBy(diagnostic => diagnostic.Descriptor.Code, StringComparer.Ordinal))
        {
            bool isLong = same.Count() > MostWarnings && same.First().Descriptor.Severity != Severity.Error;
            Write([.. isLong ? same.Take(1) : same], writer, language);
            if (isLong)
            {
                string more = (same.Count() - 1).ToString(CultureInfo.InvariantCulture);
                writer.WriteLine(language == Language.Chinese ? $"    另有 {more} 处 {same.Key}。" : $"    and {more} more {same.Key}.");
            }
        }
    }

    /// <summary>Gravity as a word.</summary>
    internal static string Word(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Chinese) => "错误",
        (Severity.Warning, Language.Chinese) => "警告",
        (Severity.Information, Language.Chinese) => "提示",
        (Severity.Error, _) => "error",
        (Severity.Warning, _) => "warning",
        (Severity.Information, _) => "note",
        _ => throw new UnreachableException(),
    };

    private static void Write(Diagnostic diagnostic, TextWriter writer, Language language)
    {
        string head = $"{Word(diagnostic.Descriptor.Severity, language)} {diagnostic.Descriptor.Code}";
        writer.WriteLine(Printable.Line($"{diagnostic.Span}: {head}: {diagnostic.Message(language)}"));
        // A remark asks for nothing; with its help it would drown the faults.
        string help = diagnostic.Descriptor.Severity == Severity.Information ? "" : diagnostic.Help(language);
        if (help.Length > 0)
        {
            writer.WriteLine(Printable.Line($"    {help}"));
        }

        foreach (SourceSpan related in diagnostic.Related)
        {
            writer.WriteLine(Printable.Line(language == Language.Chinese ? $"    另见 {related}" : $"    see also {related}"));
        }
    }
}
