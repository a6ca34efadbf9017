using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>What all bad lines and files provoke.</summary>
internal static class Provoked
{
    /// <summary>The first diagnostic of each code.</summary>
    internal static ImmutableSortedDictionary<string, Diagnostic> First { get; } = All()
        .GroupBy(fault => fault.Descriptor.Code, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The wording of the codes that begin so, in both languages.</summary>
    internal static string Wording(params string[] beginnings) => string.Concat(
        from fault in First
        where beginnings.Any(beginning => fault.Key.StartsWith(beginning, StringComparison.Ordinal))
        select $"""
            {fault.Key} {fault.Value.Span}
              {fault.Value.Message(Language.Chinese)} {fault.Value.Help(Language.Chinese)}
              {fault.Value.Message(Language.English)} {fault.Value.Help(Language.English)}

            """);

    private static IEnumerable<Diagnostic> All() =>
    [
        .. BadLine.All().SelectMany(row => Given.Ndjson((string)row[2]).Diagnostics),
        .. BadFile.Names.SelectMany(name => BadFile.Read(name)),
        .. Safety.WorkbookLimitTests.Exceeded(),
        .. Safety.FaultLimitTests.Exceeded(),
    ];
}
