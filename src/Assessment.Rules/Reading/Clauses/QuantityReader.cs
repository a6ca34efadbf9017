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

    /// <summary>Keys that tell the forms, in the order in which they are documented.</summary>
    public IEnumerable<string> FormKeys => _forms.All.Select(form => form.Key);

    /// <summary>Reads a quantity; zero after reporting that there is none.</summary>
    public Quantity Read(YamlNode node) => node switch
    {
        YamlScalar when Expect.Scalar(node, _faults) is { } scalar => OfScalar(scalar),
        YamlMapping { Entries.IsEmpty: false } mapping => _forms.Read(mapping, _faults) ?? Zero(node.Span),
        YamlSequence => Refused(node),
        _ => Shapeless(node),
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

    private Quantity.Number Shapeless(YamlNode node)
    {
        Expect.Mapping(node, _faults);
        return Zero(node.Span);
    }
}
