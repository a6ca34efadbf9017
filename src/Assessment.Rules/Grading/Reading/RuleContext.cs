using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>What the readers of one class share: its names so far, the node date, and where faults go.</summary>
internal sealed class RuleContext(KnownNames names, DateOnly nodeDate, Faults faults)
{
    /// <summary>Keys that every rule has.</summary>
    public static readonly ImmutableArray<string> HeadKeys = ["id", "text"];

    /// <summary>Keys that every rule may have.</summary>
    public static readonly ImmutableArray<string> MoreHeadKeys = ["assumptions", "note"];

    public KnownNames Names => names;

    public Faults Faults => faults;

    public ConditionReader Conditions { get; } = new(names, nodeDate, faults);

    /// <summary>A set of keys for a rule.</summary>
    public static KeySet Keys(ImmutableArray<string> required, ImmutableArray<string> optional) =>
        new([.. HeadKeys, .. required], [.. optional, .. MoreHeadKeys]);

    /// <summary>What every rule says of itself.</summary>
    public GradingRule Head(Fields fields) => new(
        fields.Find("id") is { } id ? IdReader.ReadId(id, faults) : "",
        fields.Text("text"),
        fields.Texts("assumptions"),
        fields.Find("id")?.Span ?? fields.Span);

    /// <summary>The condition of a key; one that always holds where the key is missing.</summary>
    public Condition When(Fields fields, string key = "when") =>
        fields.Find(key) is { } node ? Conditions.Read(node) : Condition.Always;

    /// <summary>A name of one of the types; empty after reporting that it is none.</summary>
    public string NameOf(YamlNode node, params ReadOnlySpan<FactType> types)
    {
        if (Expect.Scalar(node, faults) is not { } scalar)
        {
            return "";
        }

        if (names.Find(scalar.Text) is not { } known)
        {
            faults.ReportNear(GradingDiagnostics.UnknownName, scalar.Span, Nearest.Of(scalar.Text, names.All()), scalar.Text);
            return "";
        }

        if (!types.Contains(known.Type))
        {
            faults.Report(GradingDiagnostics.WrongType, scalar.Span, scalar.Text);
        }

        return scalar.Text;
    }

    /// <summary>A word of a closed list as its index; 0 after reporting that it is none.</summary>
    public int IndexOf(YamlNode node, ImmutableArray<string> known)
    {
        if (Expect.Scalar(node, faults) is not { } scalar)
        {
            return 0;
        }

        int index = known.IndexOf(scalar.Text, StringComparer.Ordinal);
        if (index < 0)
        {
            faults.ReportNear(ShapeDiagnostics.UnknownWord, scalar.Span, Nearest.Of(scalar.Text, known), scalar.Text, Listed.Of(known.AsSpan()));
        }

        return Math.Max(index, 0);
    }

    /// <summary>Adds a name that the rules behind can use.</summary>
    public void Add(string name, KnownName meaning, SourceSpan span)
    {
        if (name.Length > 0 && !names.TryAdd(name, meaning))
        {
            faults.Report(GradingDiagnostics.DuplicateName, span, name);
        }
    }
}
