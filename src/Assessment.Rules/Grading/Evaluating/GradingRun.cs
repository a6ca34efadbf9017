using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Grades all classes, each after the one to which its subjects belong.</summary>
internal sealed class GradingRun
{
    private readonly GradingFile _file;
    private readonly DecisionIndex _decisions;
    private readonly FigureIndex _figures;
    private readonly ImmutableArray<SubjectBar> _bars;
    private readonly SubjectRoll _roll;
    private readonly List<OpenPoint> _refused = [];

    public GradingRun(GradingFile file, SubjectRoll roll, SubjectFigures figures, GradingDecisions decisions)
    {
        _file = file;
        _roll = roll;
        _figures = new(figures);
        _bars = figures.Bars;
        _decisions = new(decisions, file);
    }

    /// <summary>Grades the roll.</summary>
    public GradeList Grade()
    {
        ILookup<string, Subject> byClass = Usable().ToLookup(subject => subject.Class, StringComparer.Ordinal);
        _decisions.VerifyGrades(_file.Classes.SelectMany(known => byClass[known.Name].Select(subject => (subject.Id, known)))
            .ToDictionary(pair => pair.Id, pair => pair.known, StringComparer.Ordinal));
        _figures.VerifySubjects(byClass.SelectMany(subjects => subjects).Select(subject => subject.Id).ToHashSet(StringComparer.Ordinal));
        ILookup<string, SubjectBar> bars = _bars.OrderBy(bar => bar.Rule.Id, StringComparer.Ordinal).ToLookup(bar => bar.Subject, StringComparer.Ordinal);
        var owners = new Dictionary<string, Dictionary<string, Entry>>(StringComparer.Ordinal) { [""] = [] };
        var lists = ImmutableArray.CreateBuilder<ClassList>();
        foreach (SubjectClass subjectClass in _file.Classes)
        {
            var run = new ClassRun(subjectClass, [.. Entries(subjectClass, byClass[subjectClass.Name])], _decisions, _roll.AsOf);
            lists.Add(new ClassGrader(run, owners[subjectClass.Of], bars).Grade());
            owners.Add(subjectClass.Name, run.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal));
        }

        return new(_file.Id, _file.Title, _file.Year, _roll.AsOf, lists.ToImmutable(), Refused());
    }

    // A subject that stands twice is nobody: which of the two is meant, only people know.
    private IEnumerable<Subject> Usable()
    {
        var classes = _file.Classes.ToDictionary(known => known.Name, known => known.Categories, StringComparer.Ordinal);
        foreach (IGrouping<string, Subject> same in _roll.Subjects.GroupBy(subject => subject.Id, StringComparer.Ordinal))
        {
            Subject subject = same.First();
            bool fits = classes.TryGetValue(subject.Class, out ImmutableArray<NamedTitle> categories)
                && (categories.IsEmpty ? subject.Category.Length == 0 : categories.Any(category => category.Name == subject.Category));
            if (fits && same.Skip(1).FirstOrDefault() is null)
            {
                yield return subject;
            }
            else
            {
                _refused.Add(new(OpenKind.SubjectRefused, [], "", [subject.Id], fits ? [] : [subject.Class, subject.Category]));
            }
        }
    }

    private IEnumerable<Entry> Entries(SubjectClass subjectClass, IEnumerable<Subject> subjects)
    {
        FrozenDictionary<string, SubjectValue> absent = subjectClass.Facts
            .Where(fact => fact.Absent is not null)
            .ToFrozenDictionary(fact => fact.Name, fact => fact.Absent ?? new SubjectValue.None(), StringComparer.Ordinal);
        foreach (Subject subject in subjects.OrderBy(subject => subject.Id, StringComparer.Ordinal))
        {
            var facts = new FactBook(subject.Facts, absent);
            if (subject.Category.Length > 0)
            {
                facts.Add(KnownNames.Category, new SubjectValue.Word(subject.Category));
            }

            if (subject.Of.Length > 0)
            {
                facts.Add(KnownNames.Owner, new SubjectValue.Word(subject.Of));
            }

            _figures.Take(subjectClass, subject, facts);
            Figures.AddAll(subjectClass, facts, _file.Year);
            yield return new(subject, facts);
        }
    }

    private ImmutableArray<OpenPoint> Refused() =>
    [
        .. _refused.Concat(_figures.Refused).Concat(_decisions.Refused)
            .OrderBy(point => string.Join('\u001f', point.Subjects.Concat(point.Details)), StringComparer.Ordinal),
    ];
}
