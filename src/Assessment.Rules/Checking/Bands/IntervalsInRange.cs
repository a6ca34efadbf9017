using Assessment.Model;

namespace Assessment.Rules.Checking.Bands;

/// <summary>Bands and conditions hold values that the measured attribute can have.</summary>
internal static class IntervalsInRange
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from keyed in passage.Content.Intervals
        let fact = keyed.Of as Quantity.OfFact
        where fact is not null
        let range = scheme.Attributes.RangeOf(fact.Attribute)
        where range is not null && Stretch.Of(keyed.Interval).Common(Stretch.Of(range)).IsEmpty
        select Diagnostic.Of(CheckDiagnostics.OutsideRange, keyed.Span, passage.Id, keyed.Interval.Text, fact.Attribute, range.Text);
}
