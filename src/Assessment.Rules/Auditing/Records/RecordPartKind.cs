namespace Assessment.Rules.Auditing;

/// <summary>A kind of part.</summary>
/// <param name="Key">Its key in the record.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Entry">What its entries are.</param>
internal sealed record RecordPartKind(string Key, RecordPartShape Shape, RecordEntryKind Entry);

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
