using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>What must hold between the fields of a fact, the assessed period and the items.</summary>
internal sealed class FactRules(EvidenceSchema schema)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Reports what does not hold.</summary>
    internal void Check(RawFact raw, Fact fact, KindSchema? kind)
    {
        CheckPeriod(raw, fact);
        CheckRecorded(raw, fact);
        CheckItem(raw, fact);
        if (kind is not null)
        {
            CheckBuiltIn(raw, fact, kind);
        }
    }

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private void CheckPeriod(RawFact raw, Fact fact)
    {
        AssessedPeriod period = schema.Period;
        if (fact.On is { } day && (day < period.From || day > period.To) && raw.Of(FieldRole.On) is { } field)
        {
            raw.Fault(FieldDiagnostics.OutsidePeriod, field, Text(day), Text(period.From), Text(period.To));
        }
    }

    private static void CheckRecorded(RawFact raw, Fact fact)
    {
        if (fact is { On: { } on, Recorded: { } recorded } && recorded < on && raw.Of(FieldRole.Recorded) is { } field)
        {
            raw.Fault(FieldDiagnostics.RecordedBeforeOn, field, Text(recorded), Text(on));
        }
    }

    private void CheckItem(RawFact raw, Fact fact)
    {
        if (fact.Item is { Length: > 0 } item && schema.Item(item) is null && raw.Of(FieldRole.Item) is { } field)
        {
            raw.FaultNear(FieldDiagnostics.UnknownItem, field, raw.Near(item, schema.ItemIds), item);
        }
    }

    private void CheckBuiltIn(RawFact raw, Fact fact, KindSchema kind)
    {
        if (kind.SpeaksOfItem && fact.Item is null or "")
        {
            raw.FaultOfWhole(FactDiagnostics.MissingField, "item");
        }

        if (kind.IsWithdrawal && fact.Replaces is null or "")
        {
            raw.FaultOfWhole(FactDiagnostics.MissingField, "replaces");
        }

        bool alwaysApplies = kind.IsNotAssigned && fact.Item is { } item && schema.Item(item) is { NotApplicable: null };
        if (alwaysApplies && raw.Of(FieldRole.Item) is { } field)
        {
            raw.Fault(FieldDiagnostics.ItemAlwaysApplies, field, field.Value.Text);
        }
    }
}
