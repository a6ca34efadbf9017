using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads how many times: <c>per</c> and <c>perMissing</c>.</summary>
internal sealed class CountingReader(QuantityReader quantities, FactAttributes attributes, GroupingKeyReader grouping, Faults faults)
{
    private static readonly KeySet PerKeys = new(["label"], ["times", "each", "combine", "expected", "free", "thenAll"]);

    private static readonly KeySet PerMissingKeys = new(["required", "in"], ["label"]);

    private static readonly Words<Combination> Combinations = new(
        ("sum", Combination.Sum), ("mean", Combination.Mean), ("highest", Combination.Highest), ("lowest", Combination.Lowest));

    /// <summary>How many times the clause counts; once when it does not say.</summary>
    public Counting Read(Fields clause)
    {
        clause.Exclude("per", "perMissing");
        return clause.Optional("perMissing", PerMissing) ?? clause.Optional("per", Per) ?? new Counting.Once();
    }

    private Counting PerMissing(YamlNode node)
    {
        Fields fields = Fields.Open(node, PerMissingKeys, faults);
        return new Counting.PerMissing(
            fields.Text("label"),
            quantities.Required(fields, "required"),
            fields.Word("in", TimeSpans.Words, RequiredIn.Year));
    }

    private Counting Per(YamlNode node)
    {
        if (node is YamlScalar)
        {
            return new Counting.PerOccurrence(PlainTextReader.Read(node, faults), [], null, false);
        }

        Fields fields = Fields.Open(node, PerKeys, faults);
        fields.Exclude("times", "each");
        fields.NeedWith("combine", "each");
        fields.NeedWith("expected", "each");
        fields.NeedWith("thenAll", "free");
        return fields.Has("each") ? PerDistinct(fields) : PerOccurrence(fields);
    }

    private Counting.PerDistinct PerDistinct(Fields fields) => new(
        fields.Text("label"),
        grouping.Find(fields, "each"),
        fields.Word("combine", Combinations, Combination.Sum),
        fields.Optional("free", quantities.Read),
        fields.Flag("thenAll"),
        fields.Optional("expected", quantities.Read));

    private Counting.PerOccurrence PerOccurrence(Fields fields) => new(
        fields.Text("label"),
        fields.Find("times") is { } factors ? attributes.Names(factors) : [],
        fields.Optional("free", quantities.Read),
        fields.Flag("thenAll"));
}
