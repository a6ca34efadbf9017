using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>The format of records: its versions, and the keys of each in their one order.</summary>
internal static class RecordFormat
{
    /// <summary>The version that is written.</summary>
    internal const int Version = 3;

    internal const string Kind = "assessment";

    internal const string Record = "record";

    internal const string Format = "format";

    internal const string Seal = "seal";

    internal const string Signature = "signature";

    internal const string Root = "root";

    internal const string Algorithm = "algorithm";

    /// <summary>The one list of texts.</summary>
    internal const string Elsewhere = "elsewhere";

    private static readonly ImmutableArray<RecordPartKind> Input =
    [
        new("head", RecordPartShape.Single, new(_ => "head")),
        new("rules", RecordPartShape.List, new(item => item.TextAt("name"))),
        new("units", RecordPartShape.List, new(item => item.TextAt("id"))),
    ];

    private static readonly ImmutableArray<RecordPartKind> Scoring =
    [
        new("exceptions", RecordPartShape.List, new(item => item.TextAt("id"))),
        new("facts", RecordPartShape.List, new(item => item.TextAt("id")) { Private = PrivateFields.OfFact }),
        new(Elsewhere, RecordPartShape.List, new(item => item.ValueKind == JsonValueKind.String ? item.GetString() ?? "" : "")),
        new("sheets", RecordPartShape.List, new(SheetName)),
        new("corrections", RecordPartShape.List, new(item => item.TextAt("by"))),
    ];

    private static readonly RecordPartKind Decisions = new("decisions", RecordPartShape.SingleOrNull, new(_ => "decisions"));

    private static readonly RecordPartKind Grades = new("grades", RecordPartShape.SingleOrNull, new(_ => "grades"));

    private static readonly RecordPartKind Subjects = new("subjects", RecordPartShape.List, new(item => item.TextAt("id")));

    // Since format 3 a seal lists the parameters of the decisions and the entries of the grade list one by one, and subjects can be masked.
    private static readonly RecordPartKind DecisionsByParameter = Decisions with
    {
        Entry = Decisions.Entry with { Inner = [new("parameters", new((key, _) => $"parameter {key}"))] },
    };

    /// <summary>The grade list as this format has it.</summary>
    internal static RecordPartKind GradesBySubject { get; } = Grades with
    {
        Entry = Grades.Entry with
        {
            Inner =
            [
                new("classes", new(item => $"class {item.TextAt("class")}")
                {
                    Inner =
                    [
                        new("subjects", new(item => $"subject {item.TextAt("id")}") { Private = PrivateFields.OfGrade }),
                        new("quotas", new(item => $"quota {item.TextAt("rule")} {item.TextAt("group")}".TrimEnd())),
                    ],
                }),
            ],
        },
    };

    private static readonly RecordPartKind MaskableSubjects = Subjects with { Entry = Subjects.Entry with { Private = PrivateFields.OfSubject } };

    private static readonly FrozenSet<string> Lists =
        Enumerable.Range(1, Version).SelectMany(version => Parts(version)).Where(part => part.Shape == RecordPartShape.List).Select(part => part.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The parts that are sealed, in order.</summary>
    // Format 1 took a grade list as it was given; since format 2 a record holds what it is made from.
    internal static ImmutableArray<RecordPartKind> Parts(int version) => version switch
    {
        1 => [.. Input, Decisions, .. Scoring, Grades],
        2 => [.. Input, Decisions, .. Scoring, .. GradingInput(Subjects), Grades],
        _ => [.. Input, DecisionsByParameter, .. Scoring, .. GradingInput(MaskableSubjects), GradesBySubject],
    };

    /// <summary>The version of a record that has been read.</summary>
    internal static int VersionOf(JsonElement record) => record.GetProperty(Format).GetInt32();

    /// <summary>The version that a format as it is written names; null where it is none that this program reads.</summary>
    internal static int? VersionOf(string format) =>
        int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out int version)
        && version is >= 1 and <= Version
        && format == Explaining.Figure.Whole(version)
            ? version
            : null;

    /// <summary>Whether a part is a list, in every format that has it.</summary>
    internal static bool HoldsList(string key) => Lists.Contains(key);

    private static ImmutableArray<RecordPartKind> GradingInput(RecordPartKind subjects) =>
    [
        new("grading", RecordPartShape.SingleOrNull, new(item => item.TextAt("name"))),
        subjects,
        new("figures", RecordPartShape.List, new(item => $"{item.TextAt("subject")} {item.TextAt("name")}")),
        new("bars", RecordPartShape.List, new(item => $"{item.TextAt("subject")} {item.TextAt("clause")}")),
        new("gradeDecisions", RecordPartShape.List, new(RecordDecisions.Name)),
    ];

    private static string SheetName(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("unit", out JsonElement unit) ? unit.TextAt("id") : "";
}
