using System.Runtime;
using System.Text;
using Assessment.Fuzz.Uses;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Fuzz;

/// <summary>What came of a mutant.</summary>
/// <param name="Finding">What does not hold, in one line; null when all does.</param>
/// <param name="Codes">Codes of the diagnostics.</param>
/// <param name="NewMethods">Methods that ran for the first time in this process.</param>
internal sealed record Trial(string? Finding, IReadOnlyList<string> Codes, long NewMethods)
{
    /// <summary>The name under which mutants are read.</summary>
    internal const string Name = "mutant";

    private const int MostSeconds = 5;
    private const long MostBytes = 2L * 1024 * 1024 * 1024;

    /// <summary>Uses a mutant for all that its kind is used for, and holds what must hold.</summary>
    internal static Trial Run(Seed seed, byte[] mutant, Chance chance)
    {
        // Not the clock: on a busy machine it goes on while nothing is done here.
        TimeSpan time = Environment.CpuUsage.TotalTime;
        long methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<Diagnostic> found = [];
        string? finding;
        try
        {
            string text = Encoding.UTF8.GetString(mutant);
            found = [.. Use(seed, mutant, text, chance)];
            // The lines of a workbook are its rows.
            finding = seed.Kind is SeedKind.EvidenceSheet ? null : Places.Outside(found, text);
        }
        catch (Exception fault)
        {
            string place = fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Assessment.", StringComparison.Ordinal))?.Trim() ?? "";
            finding = $"{fault.GetType().Name} {place}: {fault.Message.Split('\n')[0]}";
        }

        finding ??= (Environment.CpuUsage.TotalTime - time).TotalSeconds > MostSeconds ? $"slow: {seed.Kind}" : null;
        finding ??= GC.GetAllocatedBytesForCurrentThread() - bytes > MostBytes ? $"costly: {seed.Kind}" : null;
        return new(finding, [.. found.Select(one => one.Descriptor.Code).Distinct()], JitInfo.GetCompiledMethodCount(currentThread: true) - methods);
    }

    private static IEnumerable<Diagnostic> Use(Seed seed, byte[] mutant, string text, Chance chance) => seed.Kind switch
    {
        SeedKind.Scheme => RuleUses.Scheme(text, chance),
        SeedKind.Cases => RuleUses.Cases(seed, text),
        SeedKind.Units => UnitsReader.Read(text, Name, seed.Beside.Rules.Scheme).Diagnostics,
        SeedKind.Decisions => DecisionsReader.Read(text, Name, seed.Beside.Rules.Scheme).Diagnostics,
        SeedKind.Record => RecordUses.Record(seed, mutant),
        SeedKind.Appeals => RecordUses.Appeals(seed, text),
        SeedKind.EvidenceSheet => EvidenceUses.Of(seed, Workbook.Of(mutant), EvidenceFormat.Xlsx),
        _ => FormatOf(seed.Kind) is { } format ? EvidenceUses.Of(seed, mutant, format) : GradingUses.Of(seed, text),
    };

    private static EvidenceFormat? FormatOf(SeedKind kind) => kind switch
    {
        SeedKind.Evidence => EvidenceFormat.Ndjson,
        SeedKind.EvidenceList => EvidenceFormat.Json,
        SeedKind.EvidenceTable => EvidenceFormat.Csv,
        SeedKind.EvidenceYaml => EvidenceFormat.Yaml,
        _ => null,
    };
}
