using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Cli.Printing;

/// <summary>How many diagnostics there are of each gravity.</summary>
internal sealed record DiagnosticCount(int Errors, int Warnings, int Notes)
{
    internal static DiagnosticCount Of(ImmutableArray<Diagnostic> diagnostics) => new(
        diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Error),
        diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Warning),
        diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Information));

    /// <summary>The summary of a check over so many files.</summary>
    internal string Summary(int files, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"检查了 {files} 个文件：{Errors} 处错误，{Warnings} 处警告，{Notes} 条提示。")
        : string.Create(CultureInfo.InvariantCulture, $"Checked {files} files: {Errors} errors, {Warnings} warnings, {Notes} notes.");
}
