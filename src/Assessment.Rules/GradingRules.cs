using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Checking;
using Assessment.Rules.Grading;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>The rules of a grading file: who is assessed, which grade follows, how many may have it, and what comes of it. Immutable, and safe to use from many threads.</summary>
public sealed class GradingRules
{
    private readonly GradingFile _file;

    private GradingRules(GradingFile file) => _file = file;

    /// <summary>Id of the grading, such as <c>lushan/2022/grades</c>.</summary>
    public string Id => _file.Id;

    /// <summary>Title of the official document.</summary>
    public string Title => _file.Title;

    /// <summary>The official document.</summary>
    public DocumentSource Source => _file.Source;

    /// <summary>Ids of the schemes whose score sheets feed the figures, in the file's order; empty when none does.</summary>
    public ImmutableArray<string> Schemes => _file.Schemes;

    /// <summary>All rules, in the file's order.</summary>
    public ImmutableArray<GradingRule> Rules => [.. _file.Rules];

    /// <summary>Readings of the document that nobody has settled, as diagnostics <c>ASM2110</c> in the file's order; empty when all are settled.</summary>
    public ImmutableArray<Diagnostic> OpenAssumptions =>
    [
        .. from assumption in _file.Assumptions
           where assumption.Status == AssumptionStatus.Open
           let named = _file.Rules.Where(rule => rule.Assumptions.Contains(assumption.Id)).Select(rule => rule.Id)
           let concerned = Listing.Of(assumption.Clauses.Concat(named))
           select Diagnostic.Of(CheckDiagnostics.OpenAssumption, assumption.Span, assumption.Id, OrDash(concerned), OrDash(assumption.By)),
    ];

    internal GradingFile File => _file;

    /// <summary>Reads the text of a grading file.</summary>
    /// <param name="text">The YAML text, as <c>docs/grading.en.md</c> describes it.</param>
    /// <param name="fileName">Name for positions in diagnostics.</param>
    /// <returns>The rules, or null with at least one error among the diagnostics.</returns>
    /// <remarks>Diagnostics <c>ASM1001</c> to <c>ASM1302</c>, <c>ASM2052</c> to <c>ASM2054</c>, <c>ASM2060</c>, and <c>ASM4501</c> to <c>ASM4529</c>.</remarks>
    public static ReadResult<GradingRules> TryLoad(string text, string fileName)
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
        GradingFile file = new GradingFileReader(faults).Read(root);
        if (!faults.HasErrors)
        {
            foreach (SubjectClass subjectClass in file.Classes)
            {
                new EligibilityChecker(subjectClass, faults).Check();
                if (subjectClass.Grades?.Start is GradeStart.Bands bands)
                {
                    GradeBandChecker.Check(bands, faults);
                }
            }
        }

        return new(faults.HasErrors ? null : new(file), faults.InOrder());
    }

    /// <summary>Grades all subjects. The same input gives the same list, whatever its order.</summary>
    /// <param name="roll">The subjects; one that fits no class is told among <see cref="GradeList.Refused"/>.</param>
    /// <param name="figures">Scores and other figures.</param>
    /// <param name="decisions">What was decided; a decision that fits nothing is told among <see cref="GradeList.Refused"/>.</param>
    public GradeList Grade(SubjectRoll roll, SubjectFigures figures, GradingDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(roll);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(decisions);
        return new GradingRun(_file, roll, figures, decisions).Grade();
    }

    private static string OrDash(string text) => text.Length == 0 ? "—" : text;
}
