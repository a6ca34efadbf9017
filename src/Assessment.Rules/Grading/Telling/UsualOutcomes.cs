using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>What decision tables say of most subjects of a group; only who differs is told of.</summary>
internal sealed class UsualOutcomes(ClassList list)
{
    private readonly ImmutableHashSet<(string Group, string Outcome)> _usual =
    [
        .. from subject in list.Subjects
           group subject by GroupOf(subject) into members
           let size = members.Count()
           from outcome in members.SelectMany(subject => subject.Eligibility.Select(Written))
           group outcome by (members.Key, outcome, size) into same
           where same.Count() * 2 > same.Key.size
           select (same.Key.Key, same.Key.outcome),
    ];

    /// <summary>Whether most of the subject's group have the same outcome.</summary>
    public bool Contains(SubjectGrade subject, FieldOutcome field) => _usual.Contains((GroupOf(subject), Written(field)));

    private static string GroupOf(SubjectGrade subject) => subject.Subject.Of.Length > 0 ? subject.AssessedIn : subject.Subject.Category;

    private static string Written(FieldOutcome field) =>
        string.Join('\u001f', field.Values.Concat(field.Rules.Select(rule => rule.Id)).Prepend(field.Field));
}
