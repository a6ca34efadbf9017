using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Checking.Bands;
using Assessment.Rules.Checking.Tables;

namespace Assessment.Rules.Checking.Reach;

/// <summary>A condition does not ask for things that exclude each other.</summary>
internal static class Contradictions
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        scheme.Passages.SelectMany(passage => passage.Content.Conditions.OfType<Condition.All>().SelectMany(all => InAll(passage, all)))
            .Concat(scheme.Passages.SelectMany(passage => OutsidePeriod(scheme.Scheme.Period, passage)));

    private static IEnumerable<Diagnostic> InAll(Passage passage, Condition.All all) =>
        Codes(all).Concat(Intervals(all)).Concat(Flags(all))
            .Distinct(StringComparer.Ordinal)
            .Select(attribute => Diagnostic.Of(CheckDiagnostics.Contradiction, all.Span, passage.Id, attribute));

    private static IEnumerable<string> Codes(Condition.All all) =>
        from part in all.Conditions.OfType<Condition.OneOf>()
        where AllowedCodes.Under(all, part.Attribute, part.Values).IsEmpty
        select part.Attribute;

    private static IEnumerable<string> Intervals(Condition.All all) =>
        from part in all.Conditions.OfType<Condition.Within>()
        let fact = part.Of as Quantity.OfFact
        where fact is not null
        group Stretch.Of(part.Range) by fact.Attribute into stretches
        where stretches.Aggregate((common, stretch) => common.Common(stretch)).IsEmpty
        select stretches.Key;

    private static IEnumerable<string> Flags(Condition.All all) =>
        from part in all.Conditions.OfType<Condition.IsFlag>()
        group part.Value by part.Attribute into values
        where values.Distinct().Count() > 1
        select values.Key;

    private static IEnumerable<Diagnostic> OutsidePeriod(AssessedPeriod period, Passage passage) =>
        from date in passage.Content.Conditions.OfType<Condition.DateWithin>()
        where date.Attribute == "on" && (date.From > period.To || date.To < period.From)
        select Diagnostic.Of(CheckDiagnostics.OutsidePeriod, date.Span, passage.Id, Days(date.From, date.To), Days(period.From, period.To));

    private static string Days(DateOnly? from, DateOnly? to) =>
        string.Create(CultureInfo.InvariantCulture, $"[{from:yyyy-MM-dd}, {to:yyyy-MM-dd}]");
}
