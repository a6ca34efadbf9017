using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads plain figures: a mapping from subjects to their figures by name.</summary>
internal sealed class SubjectFiguresReader(GradingFile file, Faults faults)
{
    private static readonly KeySet Keys = new(["figures"], ["note"]);

    /// <summary>Reads a figures file.</summary>
    public SubjectFigures Read(YamlNode root)
    {
        Fields fields = Fields.Open(root, Keys, faults);
        return fields.Find("figures") is { } node ? new(Figures(node), []) : SubjectFigures.None;
    }

    /// <summary>Reads the figures by subject.</summary>
    public ImmutableArray<SubjectFigure> Figures(YamlNode node) =>
    [
        .. from subject in Expect.Mapping(node, faults)?.Entries ?? []
           from figure in Expect.Mapping(subject.Value, faults)?.Entries ?? []
           select Figure(subject.Key.Text, figure),
    ];

    private SubjectFigure Figure(string subject, YamlEntry figure)
    {
        string[] known = [.. file.Classes.SelectMany(known => known.Facts).Where(fact => fact.Type == FactType.Number).Select(fact => fact.Name)];
        if (!known.Contains(figure.Key.Text, StringComparer.Ordinal))
        {
            faults.ReportNear(GradingDiagnostics.UnknownName, figure.Key.Span, Nearest.Of(figure.Key.Text, known), figure.Key.Text);
        }

        decimal value = Expect.Scalar(figure.Value, faults) is { } scalar ? NumberReader.Read(scalar, faults).Value : 0;
        return new(subject, figure.Key.Text, value);
    }
}
