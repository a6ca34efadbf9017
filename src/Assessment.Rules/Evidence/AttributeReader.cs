using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Reading;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Evidence;

/// <summary>Reads the values of attributes by their definitions.</summary>
/// <param name="units">The units that an attribute may name.</param>
internal sealed class AttributeReader(UnitList units)
{
    private static readonly Interval FromZero = new(0, true, null, false, "[0, )");

    /// <summary>The value of an attribute; null when it is not what the definition says.</summary>
    internal FactValue? Read(RawFact fact, RawField field, AttributeDefinition definition) => definition.Type switch
    {
        AttributeType.Number => Number(fact, field, definition),
        AttributeType.Measure => Measure(fact, field, definition),
        AttributeType.Code => Code(fact, field, definition),
        AttributeType.Flag => FieldReader.Flag(fact, field) is { } flag ? new FactValue.Flag(flag) : null,
        AttributeType.Date => FieldReader.Date(fact, field) is { } day ? new FactValue.Date(day) : null,
        AttributeType.Text => FieldReader.Text(fact, field) is { } text ? new FactValue.Text(text) : null,
        AttributeType.Unit => Unit(fact, field) is { } unit ? new FactValue.Code(unit) : null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The id of a known unit; null when it is none.</summary>
    internal string? Unit(RawFact fact, RawField field)
    {
        string? id = FieldReader.Text(fact, field);
        if (id is null || units.Has(id))
        {
            return id;
        }

        fact.FaultNear(FieldDiagnostics.UnknownUnit, field, fact.Near(id, units.Ids), id);
        return null;
    }

    private static FactValue.Number? Number(RawFact fact, RawField field, AttributeDefinition definition)
    {
        if (FieldReader.Number(fact, field) is not { } number)
        {
            return null;
        }

        return definition.Range is { } range && !Contains(range, number, 1)
            ? OutsideRange<FactValue.Number>(fact, field, range)
            : new FactValue.Number(number);
    }

    private static FactValue? Measure(RawFact fact, RawField field, AttributeDefinition definition)
    {
        FactValue? value = MeasureReader.Read(fact, field);
        Interval range = definition.Range ?? FromZero;
        return value is FactValue.Measure { Denominator: > 0 } measure && !Contains(range, measure.Numerator, measure.Denominator)
            ? OutsideRange<FactValue>(fact, field, range)
            : value;
    }

    private static FactValue.Code? Code(RawFact fact, RawField field, AttributeDefinition definition)
    {
        string? code = FieldReader.Text(fact, field);
        if (code is null || definition.Values.Contains(code))
        {
            return code is null ? null : new FactValue.Code(code);
        }

        fact.FaultNear(FieldDiagnostics.UnknownCode, field, fact.Near(code, definition.Values), code, Listed.Of([.. definition.Values]));
        return null;
    }

    private static T? OutsideRange<T>(RawFact fact, RawField field, Interval range)
        where T : FactValue
    {
        fact.Fault(FieldDiagnostics.OutsideRange, field, field.Value.Shown(), range.Text);
        return null;
    }

    // The exact fraction is only built where it is needed.
    private static bool Contains(Interval range, decimal numerator, decimal denominator) =>
        ReferenceEquals(range, FromZero) ? numerator >= 0 : Intervals.Contains(range, (Rational)numerator / denominator);
}
