using System.Collections.Immutable;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads a decision table: its fields, and its rules with their outcomes.</summary>
internal sealed class EligibilityReader(RuleContext context)
{
    private static readonly KeySet TableKeys = new(["fields", "rules"], []);

    private static readonly KeySet FieldKeys = new(["title"], ["type", "values", "required", "combine"]);

    private static readonly KeySet RuleKeys = RuleContext.Keys(["then"], ["when"]);

    private static readonly KeySet ByKeys = new(["by", "table"], []);

    private static readonly Words<FieldType> Types = new(("code", FieldType.Code), ("unit", FieldType.Unit));

    private static readonly Words<FieldCombination> Combinations = new(
        ("agree", FieldCombination.Agree), ("first", FieldCombination.First), ("all", FieldCombination.All));

    /// <summary>Reads the table; its fields become known names for the rules behind.</summary>
    public EligibilityTable Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, TableKeys, context.Faults);
        ImmutableArray<FieldDefinition> definitions = fields.Find("fields") is { } list
            ? [.. (Expect.Mapping(list, context.Faults)?.Entries ?? []).Select(Field)]
            : [];
        ImmutableArray<EligibilityRule> rules = fields.List("rules", rule => Rule(rule, definitions));
        foreach (FieldDefinition field in definitions)
        {
            FactType type = field switch
            {
                { Combine: FieldCombination.All } => FactType.Codes,
                { Type: FieldType.Unit } => FactType.Unit,
                _ => FactType.Code,
            };
            context.Add(field.Name, new(type, field.Title, field.Values) { IsFound = true }, field.Span);
        }

        return new(definitions, rules);
    }

    private FieldDefinition Field(YamlEntry entry)
    {
        Fields fields = Fields.Open(entry.Value, FieldKeys, context.Faults);
        return new(
            IdReader.ReadId(entry.Key, context.Faults),
            fields.Text("title"),
            fields.Word("type", Types, FieldType.Code),
            fields.Texts("values"),
            fields.Flag("required"),
            fields.Word("combine", Combinations, FieldCombination.Agree),
            entry.Key.Span);
    }

    private EligibilityRule Rule(YamlNode node, ImmutableArray<FieldDefinition> definitions)
    {
        Fields fields = Fields.Open(node, RuleKeys, context.Faults);
        ImmutableArray<YamlEntry> claims = fields.Find("then") is { } then ? Expect.Mapping(then, context.Faults)?.Entries ?? [] : [];
        return new(context.Head(fields), context.When(fields), [.. claims.SelectMany(claim => Claims(claim, definitions))]);
    }

    private IEnumerable<FieldClaim> Claims(YamlEntry claim, ImmutableArray<FieldDefinition> definitions)
    {
        if (definitions.FirstOrDefault(field => field.Name == claim.Key.Text) is not { } field)
        {
            context.Faults.ReportNear(GradingDiagnostics.UnknownName, claim.Key.Span, Nearest.Of(claim.Key.Text, definitions.Select(known => known.Name)), claim.Key.Text);
            return [];
        }

        return claim.Value is YamlMapping
            ? [Table(claim.Value, field)]
            : Expect.OneOrMore(claim.Value, context.Faults).Select(word => new FieldClaim(field.Name, Word(word, field), "", []));
    }

    private FieldClaim Table(YamlNode node, FieldDefinition field)
    {
        Fields fields = Fields.Open(node, ByKeys, context.Faults);
        string by = fields.Find("by") is { } name ? context.NameOf(name, FactType.Code) : "";
        ImmutableArray<YamlEntry> rows = fields.Find("table") is { } table ? Expect.Mapping(table, context.Faults)?.Entries ?? [] : [];
        TableRows.Verify(by, rows, context, node.Span);
        return new(field.Name, "", by, [.. rows.Select(row => (row.Key.Text, Word(row.Value, field)))]);
    }

    private string Word(YamlNode node, FieldDefinition field)
    {
        if (field.Type == FieldType.Unit)
        {
            return context.NameOf(node, FactType.Unit);
        }

        if (!field.Values.IsEmpty)
        {
            context.IndexOf(node, field.Values);
        }

        return PlainTextReader.Read(node, context.Faults);
    }
}
