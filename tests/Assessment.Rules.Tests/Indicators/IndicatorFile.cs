using Assessment.Model;

namespace Assessment.Rules.Tests.Indicators;

/// <summary>An indicator file of this repository, with the document it mirrors.</summary>
internal sealed class IndicatorFile(Scheme scheme)
{
    // A text that the document lost and the file supplies cannot be found in the document.
    private const string Reconstructed = "复原";

    /// <summary>The file at a path below <c>indicators</c>; a fault in it fails the test.</summary>
    internal static IndicatorFile Of(string path)
    {
        string file = Path.Combine(Root(), "indicators", path);
        ReadResult<Scheme> read = SchemeReader.Read(File.ReadAllText(file), path);
        read.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error).ShouldBeEmpty();
        return new IndicatorFile(read.Value.ShouldNotBeNull());
    }

    /// <summary>The ids in a list beside these tests; a line that starts with # is a remark.</summary>
    internal static IEnumerable<string> Listed(string list) =>
        from line in File.ReadLines(Path.Combine(Root(), "tests", "Assessment.Rules.Tests", "Indicators", list))
        where line.Length > 0 && !line.StartsWith('#')
        select line;

    /// <summary>Ids of all indicators and clauses, each as often as it occurs.</summary>
    internal IEnumerable<string> Ids() =>
        Nodes().SelectMany(node => node.Clauses.Select(clause => clause.Id).Prepend(node.Id));

    /// <summary>Every official text that the file quotes for an item, a clause or a requirement.</summary>
    internal IEnumerable<string> Quotations() =>
        from node in Nodes()
        where !node.Note.StartsWith(Reconstructed, StringComparison.Ordinal)
        from text in Texts(node)
        where text.Length > 0
        select text;

    /// <summary>The document that the file mirrors.</summary>
    internal DocumentText Document() => new(File.ReadAllText(Path.Combine(Root(), scheme.Source.File)));

    private static IEnumerable<string> Texts(Indicator node) =>
        from texts in node.Clauses.Select(clause => clause.Requirements.Select(needed => needed.Text).Prepend(clause.Text))
            .Prepend(node.Requirements.Select(needed => needed.Text).Prepend(node.Text))
        from text in texts
        select text;

    private IEnumerable<Indicator> Nodes() => Nodes(scheme.Indicators);

    private static IEnumerable<Indicator> Nodes(IEnumerable<Branch> branches) => branches.SelectMany(branch => branch switch
    {
        Branch.Single single => Nodes(single.Indicator.Children).Prepend(single.Indicator),
        Branch.OneOf choice => choice.Alternates.SelectMany(alternate => Nodes(alternate.Indicators)),
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assessment.sln")))
        {
            folder = folder.Parent;
        }

        return folder.ShouldNotBeNull().FullName;
    }
}
