using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>The numbers of a subject, wherever they were given, and what its class makes of them.</summary>
internal sealed class SubjectNumbers
{
    private readonly SubjectClass known;
    private readonly int year;
    private readonly FrozenDictionary<string, SubjectValue> absent;
    private readonly ImmutableSortedDictionary<string, SubjectValue> facts;

    internal SubjectNumbers(SubjectClass known, int year, Subject subject, IEnumerable<SubjectFigure> figures)
    {
        (this.known, this.year) = (known, year);
        absent = known.Facts.Where(fact => fact.Absent is not null).ToFrozenDictionary(fact => fact.Name, fact => fact.Absent ?? new SubjectValue.None(), StringComparer.Ordinal);
        ILookup<string, decimal> given = figures.Where(figure => figure.Subject == subject.Id && figure.Value is not null).ToLookup(figure => figure.Name, figure => figure.Value ?? 0, StringComparer.Ordinal);
        facts = known.Facts
            .Select(fact => (fact.Name, Value: fact.Items.Prepend(fact.Name).SelectMany(name => given[name]).Select(value => (decimal?)value).FirstOrDefault()))
            .Where(number => number.Value is not null)
            .Aggregate(subject.Facts, (all, number) => all.SetItem(number.Name, new SubjectValue.Number(number.Value ?? 0)));
    }

    /// <summary>The value of a fact; null when nobody has given it.</summary>
    internal SubjectValue? Value(string fact) => facts.GetValueOrDefault(fact) ?? absent.GetValueOrDefault(fact);

    /// <summary>What a fact or figure comes to when a fact has a number; null where it has none.</summary>
    internal Rational? Figure(string name, string fact, Rational number) => Exact.Of(Book(facts.SetItem(fact, new SubjectValue.Number(number.ToAmount()))).Find(name));

    /// <summary>What a fact or figure comes to; null where it has no number.</summary>
    internal Rational? Figure(string name) => Exact.Of(Book(facts).Find(name));

    private FactBook Book(ImmutableSortedDictionary<string, SubjectValue> given)
    {
        FactBook book = new(given, absent);
        Figures.AddAll(known, book, year);
        return book;
    }
}
