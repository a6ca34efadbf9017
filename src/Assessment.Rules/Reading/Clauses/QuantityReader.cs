using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a quantity: a number, the name of an attribute, or one of the forms of <see cref="QuantityForms"/>.</summary>
internal sealed class QuantityReader
{
    private readonly FactAttributes _attributes;
    private readonly Faults _faults;
    private readonly Forms<Quantity> _forms;

    /// <summary>A reader of quantities for one file.</summary>
    public QuantityReader(FactAttributes attributes, ConditionReader conditions, Faults faults)
    {
        _attributes = attributes;
        _faults = faults;
        _forms = new QuantityForms(this, attributes, conditions, faults).All;
    }

    /// <summary>Whether the mapping has a key that tells a form of a quantity.</summary>
    public bool Fit(YamlMapping mapping) => _forms.Fit(mapping);

    /// <summary>Reads a quantity; zero after reporting that there is none.</summary>
    public Quantity Read(YamlNode node) => node switch
    {
        YamlMapping { IsEmpty: false } mapping => _forms.Read(mapping, _faults) ?? Zero(node.Span),
        YamlSequence { Items.IsEmpty: false } => Refused(node),
        _ => Expect.Scalar(node, _faults) is { } scalar ? OfScalar(scalar) : Zero(node.Span),
    };

    /// <summary>The quantity of a key that must be there.</summary>
    public Quantity Required(Fields fields, string key) => fields.Optional(key, Read) ?? Zero(fields.Span);

    /// <summary>The quantity of a key; null when it is not there, or when it is the word that names the default.</summary>
    public Quantity? UnlessWord(Fields fields, string key, string word) =>
        fields.Find(key) is YamlScalar scalar && scalar.Text == word ? null : fields.Optional(key, Read);

    private static Quantity.Number Zero(SourceSpan span) => new(0, false, span);

    private Quantity OfScalar(YamlScalar scalar)
    {
        if (NumberReader.TryRead(scalar.Text, out _) || NumberReader.IsMeantAsNumber(scalar.Text))
        {
            ParsedNumber number = NumberReader.Read(scalar, _faults);
            return new Quantity.Number(number.Value, number.IsPercent, scalar.Span);
        }

        return scalar.Text == ReservedNames.Nth
            ? new Quantity.Nth(scalar.Span)
            : new Quantity.OfFact(_attributes.Name(scalar), scalar.Span);
    }

    private Quantity.Number Refused(YamlNode node)
    {
        _faults.Report(SchemeDiagnostics.NotAFigure, node.Span, node.Quotation);
        return Zero(node.Span);
    }
}
