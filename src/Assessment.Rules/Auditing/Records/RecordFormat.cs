using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>The format of records: its version, and its keys in their one order.</summary>
internal static class RecordFormat
{
    internal const int Version = 1;

    internal const string Kind = "assessment";

    internal const string Record = "record";

    internal const string Format = "format";

    internal const string Seal = "seal";

    internal const string Signature = "signature";

    internal const string Root = "root";

    internal const string Algorithm = "algorithm";

    /// <summary>The parts that are sealed, in order.</summary>
    internal static ImmutableArray<RecordPartKind> Parts { get; } =
    [
        new("head", RecordPartShape.Single, _ => "head"),
        new("rules", RecordPartShape.List, item => Name(item, "name")),
        new("units", RecordPartShape.List, item => Name(item, "id")),
        new("decisions", RecordPartShape.SingleOrNull, _ => "decisions"),
        new("exceptions", RecordPartShape.List, item => Name(item, "id")),
        new("facts", RecordPartShape.List, item => Name(item, "id")),
        new("elsewhere", RecordPartShape.List, item => item.ValueKind == JsonValueKind.String ? item.GetString() ?? "" : ""),
        new("sheets", RecordPartShape.List, SheetName),
        new("corrections", RecordPartShape.List, item => Name(item, "by")),
        new("grades", RecordPartShape.SingleOrNull, _ => "grades"),
    ];

    private static string SheetName(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("unit", out JsonElement unit) ? Name(unit, "id") : "";

    private static string Name(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out JsonElement name) && name.ValueKind == JsonValueKind.String
            ? name.GetString() ?? ""
            : "";
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
