using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>The format of records: its versions, and the keys of each in their one order.</summary>
internal static class RecordFormat
{
    /// <summary>The version that is written.</summary>
    internal const int Version = 2;

    internal const string Kind = "assessment";

    internal const string Record = "record";

    internal const string Format = "format";

    internal const string Seal = "seal";

    internal const string Signature = "signature";

    internal const string Root = "root";

    internal const string Algorithm = "algorithm";

    private static readonly RecordPartKind Grades = new("grades", RecordPartShape.SingleOrNull, _ => "grades");

    private static readonly ImmutableArray<RecordPartKind> Scoring =
    [
        new("head", RecordPartShape.Single, _ => "head"),
        new("rules", RecordPartShape.List, item => item.TextAt("name")),
        new("units", RecordPartShape.List, item => item.TextAt("id")),
        new("decisions", RecordPartShape.SingleOrNull, _ => "decisions"),
        new("exceptions", RecordPartShape.List, item => item.TextAt("id")),
        new("facts", RecordPartShape.List, item => item.TextAt("id")),
        new("elsewhere", RecordPartShape.List, item => item.ValueKind == JsonValueKind.String ? item.GetString() ?? "" : ""),
        new("sheets", RecordPartShape.List, SheetName),
        new("corrections", RecordPartShape.List, item => item.TextAt("by")),
    ];

    // Format 1 took a grade list as it was given; since format 2 a record holds what it is made from.
    private static readonly ImmutableArray<RecordPartKind> GradingInput =
    [
        new("grading", RecordPartShape.SingleOrNull, item => item.TextAt("name")),
        new("subjects", RecordPartShape.List, item => item.TextAt("id")),
        new("figures", RecordPartShape.List, item => $"{item.TextAt("subject")} {item.TextAt("name")}"),
        new("bars", RecordPartShape.List, item => $"{item.TextAt("subject")} {item.TextAt("clause")}"),
        new("gradeDecisions", RecordPartShape.List, RecordDecisions.Name),
    ];

    /// <summary>The parts that are sealed, in order.</summary>
    internal static ImmutableArray<RecordPartKind> Parts(int version) => version == 1 ? [.. Scoring, Grades] : [.. Scoring, .. GradingInput, Grades];

    /// <summary>The version of a record that has been read.</summary>
    internal static int VersionOf(JsonElement record) => record.GetProperty(Format).GetInt32();

    /// <summary>Whether a format is one that this program reads.</summary>
    internal static bool IsKnown(JsonElement format) =>
        int.TryParse(format.GetRawText(), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
        && version is >= 1 and <= Version
        && format.GetRawText() == Explaining.Figure.Whole(version);

    private static string SheetName(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("unit", out JsonElement unit) ? unit.TextAt("id") : "";
}

/// <summary>A kind of part.</summary>
/// <param name="Key">Its key in the record.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="NameOf">The name of an entry.</param>
internal sealed record RecordPartKind(string Key, RecordPartShape Shape, Func<JsonElement, string> NameOf);

/// <summary>The shape of a part.</summary>
internal enum RecordPartShape
{
    /// <summary>One object.</summary>
    Single,

    /// <summary>One object, or null.</summary>
    SingleOrNull,

    /// <summary>A list.</summary>
    List,
}
