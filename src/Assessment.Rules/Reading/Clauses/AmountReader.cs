using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads how much: a quantity, or one of the forms of <see cref="AmountForms"/>.</summary>
internal sealed class AmountReader
{
    private readonly QuantityReader _quantities;
    private readonly Faults _faults;
    private readonly Forms<Amount> _forms;

    /// <summary>A reader of amounts for one file.</summary>
    public AmountReader(QuantityReader quantities, FactAttributes attributes, Faults faults)
    {
        _quantities = quantities;
        _faults = faults;
        _forms = new(
        [
            .. new AmountForms(quantities, faults).All,
            new TableForm(quantities, attributes, faults).Form,
        ]);
    }

    /// <summary>Reads an amount; zero after reporting that there is none.</summary>
    public Amount Read(YamlNode node) =>
        node is YamlMapping { IsEmpty: false } mapping && !IsQuantity(mapping)
            ? _forms.Read(mapping, _faults) ?? Nothing(node.Span)
            : new Amount.Fixed(_quantities.Read(node), node.Span);

    /// <summary>Reads a factor: a quantity or a table.</summary>
    public Amount ReadFactor(YamlNode node)
    {
        Amount factor = Read(node);
        if (factor is not (Amount.Fixed or Amount.Table))
        {
            _faults.Report(SchemeDiagnostics.NotAFactor, node.Span);
        }

        return factor;
    }

    // A mapping is a quantity when only a quantity has one of its keys. What is in neither form is told as an amount.
    private bool IsQuantity(YamlMapping mapping) =>
        !_forms.Fit(mapping) && _quantities.Fit(mapping);

    private static Amount.Fixed Nothing(SourceSpan span) => new(new Quantity.Number(0, false, span), span);
}
