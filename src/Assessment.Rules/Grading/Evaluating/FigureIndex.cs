using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Finds figures from outside. A figure that was given twice with different values is not taken: which is right, only people know.</summary>
internal sealed class FigureIndex(SubjectFigures figures)
{
    private readonly ILookup<string, SubjectFigure> _bySubject = figures.Figures.ToLookup(figure => figure.Subject, StringComparer.Ordinal);

    private readonly List<OpenPoint> _refused = [];

    /// <summary>Figures that fit no subject, or contradict one another.</summary>
    public IReadOnlyList<OpenPoint> Refused => _refused;

    /// <summary>Refuses the figures of subjects that are not in the run.</summary>
    public void VerifySubjects(IReadOnlySet<string> known) =>
        _refused.AddRange(_bySubject.Where(subject => !known.Contains(subject.Key)).Select(subject => new OpenPoint(OpenKind.FigureRefused, [], "", [subject.Key], [])));

    /// <summary>Adds a subject's figures to its facts.</summary>
    public void Take(SubjectClass subjectClass, Subject subject, FactBook facts)
    {
        foreach (FactDefinition fact in subjectClass.Facts.Where(fact => fact.Type == FactType.Number))
        {
            ImmutableArray<decimal> values = [.. Values(fact, subject).Distinct()];
            if (values is [decimal only])
            {
                facts.Add(fact.Name, new SubjectValue.Number(only));
            }
            else if (values.Length > 1)
            {
                facts.Forget(fact.Name);
                _refused.Add(new(OpenKind.FigureRefused, [], "", [subject.Id], [fact.Title, .. values.Order().Select(Explaining.Figure.Exact)]));
            }
        }
    }

    private IEnumerable<decimal> Values(FactDefinition fact, Subject subject) =>
        _bySubject[subject.Id].Where(figure => figure.Name == fact.Name || fact.Items.Contains(figure.Name, StringComparer.Ordinal))
            .Select(figure => figure.Value).OfType<decimal>()
            .Concat(subject.Facts.GetValueOrDefault(fact.Name) is SubjectValue.Number own ? [own.Value] : []);
}
