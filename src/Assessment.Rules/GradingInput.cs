using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Grading;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>Reads what a run of a grading is given: subjects, figures, decisions. A file with an error gives nothing.</summary>
/// <param name="rules">The rules that name classes, facts and grades.</param>
public sealed class GradingInput(GradingRules rules)
{
    // Lists and objects inside one another, the list of the sheets among them; a sheet needs eight.
    private const int DeepestSheet = 32;

    /// <summary>Reads a subjects file.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">Name for positions in diagnostics.</param>
    public ReadResult<SubjectRoll> Subjects(string text, string fileName) =>
        Read(text, fileName, (root, faults) => new SubjectRollReader(rules.File, faults).Read(root));

    /// <summary>Reads a file of plain figures.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">Name for positions in diagnostics.</param>
    public ReadResult<SubjectFigures> Figures(string text, string fileName) =>
        Read(text, fileName, (root, faults) => new SubjectFiguresReader(rules.File, faults).Read(root));

    /// <summary>Reads score sheets as <see cref="SheetJson"/> writes them, one after the other: in memory stand their figures alone.</summary>
    /// <param name="content">The JSON text in UTF-8: a list of sheets; left open.</param>
    /// <param name="fileName">Name for positions in diagnostics.</param>
    public static ReadResult<SubjectFigures> Sheets(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        Faults faults = new();
        JsonTokens tokens = new(new Utf8Window(content, fileName, long.MaxValue), fileName, DeepestSheet, EvidenceLimits.Default.LineBytes, SheetFiguresReader.TextTooLong);
        return new(new SheetFiguresReader(tokens, faults).Read(), faults.InOrder());
    }

    /// <summary>Reads a decisions file.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">Name for positions in diagnostics.</param>
    public ReadResult<GradingDecisions> Decisions(string text, string fileName) =>
        Read(text, fileName, (root, faults) => new GradingDecisionsReader(rules.File, faults).Read(root));

    internal static ReadResult<T> Read<T>(string text, string fileName, Func<YamlNode, Faults, T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ReadResult<YamlNode> tree = YamlTree.Read(text, fileName, Limits.Default);
        if (tree.Value is not { } root)
        {
            return new(null, tree.Diagnostics);
        }

        var faults = new Faults();
        faults.AddAll(tree.Diagnostics);
        T value = read(root, faults);
        return new(faults.HasErrors ? null : value, faults.InOrder());
    }
}
