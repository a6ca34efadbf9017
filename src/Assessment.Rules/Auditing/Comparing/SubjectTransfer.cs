using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Carries subjects into another year: their days move, nothing else about them changes.</summary>
internal static class SubjectTransfer
{
    internal static GradingMaterial Of(GradingMaterial given, int years) => years == 0
        ? given
        : given with
        {
            Subjects = new(
                [.. given.Subjects.Subjects.Select(subject => subject with { Facts = subject.Facts.ToImmutableSortedDictionary(fact => fact.Key, fact => Of(fact.Value, years), StringComparer.Ordinal) })],
                given.Subjects.AsOf?.AddYears(years)),
        };

    private static SubjectValue Of(SubjectValue value, int years) => value switch
    {
        SubjectValue.Day day => new SubjectValue.Day(day.Value.AddYears(years)),
        SubjectValue.Stays stays => new SubjectValue.Stays([.. stays.Values.Select(stay => stay with { From = stay.From.AddYears(years), To = stay.To.AddYears(years) })]),
        _ => value,
    };
}
