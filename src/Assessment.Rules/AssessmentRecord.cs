using System.Text.Json;
using Assessment.Rules.Auditing;
using Assessment.Rules.Evidence;

namespace Assessment.Rules;

/// <summary>The record of a scoring: rules, units, evidence, decisions and result under one seal. It is one JSON file, see <c>docs/record.schema.json</c>.</summary>
/// <remarks>Diagnostics <c>ASM5001</c> to <c>ASM5099</c>.</remarks>
public sealed class AssessmentRecord
{
    private AssessmentRecord(string name, byte[] bytes, JsonElement root)
    {
        Name = name;
        Bytes = bytes;
        Root = root;
    }

    /// <summary>The file as the user named it; empty for a record that has just been sealed.</summary>
    public string Name { get; }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Id of the scheme; empty where a grading alone was sealed.</summary>
    public string Scheme => Head.TextAt("scheme");

    /// <summary>Version of the engine that sealed it.</summary>
    public string Engine => Head.TextAt("engine");

    /// <summary>The root hash of its seal, as it states it: the one figure to keep elsewhere.</summary>
    public string RootHash => RecordSeal.StatedRoot(Root.GetProperty(RecordFormat.Seal));

    /// <summary>Whether it was sealed so that private fields can be masked, masked or not.</summary>
    public bool IsMaskable => RecordSigning.PrivateFields(this).Any(count => count.Maskable + count.Masked > 0);

    /// <summary>Whether it carries a signature.</summary>
    public bool IsSigned => Root.TryGetProperty(RecordFormat.Signature, out _);

    /// <summary>From when the evidence was looked at.</summary>
    public TimeView View => new(Head.DayAt("asOf"), Head.DayAt("asKnown"));

    /// <summary>The indicator file as it was used; null where a grading alone was sealed.</summary>
    public RuleFile? Rules => RuleEntry is { } entry ? new(entry.TextAt("name"), entry.TextAt("text")) : null;

    /// <summary>The canonical hash of the indicator file, as the record states it; empty where a grading alone was sealed.</summary>
    public string CanonicalHash => RuleEntry?.TextAt("canonical") ?? "";

    /// <summary>The grading file as it was used; null where nothing was graded, or the list was sealed as given (format 1).</summary>
    public RuleFile? Grading => RecordGrades.IsIn(Root) ? RecordMaterial.RulesOf(Root) : null;

    internal JsonElement Root { get; }

    internal RecordLimits Limits { get; private init; } = RecordLimits.Default;

    private JsonElement Head => Root.GetProperty("head");

    private JsonElement? RuleEntry => Root.GetProperty("rules") is var rules && rules.GetArrayLength() > 0 ? rules[0] : null;

    /// <summary>Reads a record that is in memory. Its seal is not verified yet.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <returns>The record, or null when the file is none, or one of a newer format.</returns>
    public static ReadResult<AssessmentRecord> Read(ReadOnlyMemory<byte> bytes, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(bytes, fileName, RecordLimits.Default);
    }

    /// <summary>
    /// Reads a record from its file. Its seal is not verified yet. A file that can be read twice is looked through first, so that one that is
    /// no record takes no memory.
    /// </summary>
    /// <param name="content">The file; read from where it stands to its end, left open.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <returns>The record, or null when the file is none, or one of a newer format.</returns>
    public static ReadResult<AssessmentRecord> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(content, fileName, RecordLimits.Default);
    }

    internal static ReadResult<AssessmentRecord> Read(ReadOnlyMemory<byte> bytes, string fileName, RecordLimits limits)
    {
        using MemoryStream content = InMemory.Open(bytes);
        return Read(content, fileName, limits);
    }

    private static ReadResult<AssessmentRecord> Read(Stream content, string fileName, RecordLimits limits)
    {
        using RecordFile file = new(content);
        if (new RecordScan(file, fileName, limits).FirstFault() is { } fault)
        {
            return new(null, [fault]);
        }

        ReadResult<RecordContent> read = RecordReader.Read(file.Bytes(), fileName, limits);
        return read.Value is { } found
            ? new(new AssessmentRecord(fileName, found.Bytes, found.Root) { Limits = limits }, read.Diagnostics)
            : new(null, read.Diagnostics);
    }

    /// <summary>Scores and seals.</summary>
    /// <param name="input">What goes into the record.</param>
    /// <returns>
    /// The record, or null with the faults of the rules or of corrections: a record holds nothing that was refused. One that would be too large
    /// to be read, or take too long to be replayed, is refused as well.
    /// </returns>
    public static ReadResult<AssessmentRecord> Seal(SealInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Seal(input, RecordLimits.Default);
    }

    /// <summary>Grades and seals, where there is no scheme.</summary>
    /// <param name="material">What the grade list is made from.</param>
    /// <param name="salt">Secret random bytes that allow names and facts of subjects to be masked later; at least 16, or none for a record that cannot be masked.</param>
    /// <returns>The record, or null with the faults of the grading file.</returns>
    public static ReadResult<AssessmentRecord> Seal(GradingMaterial material, ReadOnlyMemory<byte> salt = default)
    {
        ArgumentNullException.ThrowIfNull(material);
        return Sealer.Seal(material, salt, RecordLimits.Default);
    }

    internal static ReadResult<AssessmentRecord> Seal(SealInput input, RecordLimits limits) => Sealer.Seal(input with { Rules = input.Rules.Normalized() }, limits);

    internal static AssessmentRecord Of(JsonElement root, string name = "") => new(name, RecordJson.Bytes(root), root);
}
