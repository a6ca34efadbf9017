using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Computes figures from facts; one that needs an unknown fact is unknown.</summary>
internal static class Figures
{
    /// <summary>Computes the figures of a class in the file's order.</summary>
    public static void AddAll(SubjectClass subjectClass, FactBook facts, int year)
    {
        foreach (FigureDefinition figure in subjectClass.Figures)
        {
            facts.Add(figure.Name, Of(figure, facts, year));
        }
    }

    private static SubjectValue? Of(FigureDefinition figure, FactBook facts, int year) => figure switch
    {
        FigureDefinition.Sum sum => Sum(sum, facts),
        FigureDefinition.Share share => Share(facts.Find(share.Part), facts.Find(share.Whole)),
        FigureDefinition.Months months => Months(facts.Find(months.Stays), year),
        FigureDefinition.PlaceByMonths place => Place(place, facts.Find(place.Stays), year),
        FigureDefinition.Count count => Count(facts.Find(count.Words)),
        _ => throw new UnreachableException(),
    };

    // What is stated not to be adds nothing.
    private static SubjectValue? Sum(FigureDefinition.Sum sum, FactBook facts)
    {
        Rational total = Rational.Zero;
        foreach (string part in sum.Parts)
        {
            SubjectValue? value = facts.Find(part);
            if (value is not SubjectValue.None && Exact.Of(value) is null)
            {
                return null;
            }

            total += Exact.Of(value) ?? Rational.Zero;
        }

        return Exact.From(total);
    }

    private static SubjectValue? Share(SubjectValue? part, SubjectValue? whole)
    {
        if (part is SubjectValue.None || whole is SubjectValue.None)
        {
            return new SubjectValue.None();
        }

        if (part is SubjectValue.Number { Value: >= 0 } top && whole is SubjectValue.Number { Value: > 0 } bottom)
        {
            return new SubjectValue.Fraction(top.Value, bottom.Value);
        }

        return Exact.Of(part) is { } numerator && Exact.Of(whole) is { Sign: > 0 } denominator ? Exact.From(numerator / denominator) : null;
    }

    private static SubjectValue? Months(SubjectValue? stays, int year) => stays switch
    {
        SubjectValue.Stays known => Exact.From(known.Values.Aggregate(Rational.Zero, (sum, stay) => sum + Calendar.Months(stay, year))),
        SubjectValue.None => Exact.From(Rational.Zero),
        _ => null,
    };

    private static SubjectValue? Place(FigureDefinition.PlaceByMonths figure, SubjectValue? stays, int year)
    {
        if (stays is not SubjectValue.Stays known)
        {
            return stays;
        }

        string[] places =
        [
            .. from stay in known.Values
               group Calendar.Months(stay, year) by stay.Place into months
               where Intervals.Contains(figure.Within, months.Aggregate(Rational.Zero, (sum, more) => sum + more))
               select months.Key,
        ];
        return places is [string only] ? new SubjectValue.Word(only) : null;
    }

    private static SubjectValue.Number? Count(SubjectValue? words) => words switch
    {
        SubjectValue.Words known => new(known.Values.Length),
        SubjectValue.None => new(0),
        _ => null,
    };
}
