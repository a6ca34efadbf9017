using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Reading;

namespace Assessment.Rules;

/// <summary>Reads evidence into facts, strictly: a fact with a fault is refused with all its faults, the others are read.</summary>
/// <remarks>
/// Diagnostics <c>ASM4001</c> to <c>ASM4055</c>. One reader serves all evidence of a run: it remembers the ids, so that none is used
/// twice, not even in two files. It is not thread-safe.
/// </remarks>
public sealed class EvidenceReader
{
    private readonly EvidenceLimits limits;
    private readonly EvidenceLedger ledger;
    private readonly FactAssembler assembler;
    private readonly FactIntake intake;
    private readonly FieldNames names;
    private readonly UnitList units;

    /// <summary>A reader for the evidence of the units by the rules.</summary>
    /// <param name="rules">The rules; their scheme says which kinds of fact and which attributes there are.</param>
    /// <param name="units">The units of which the evidence may speak.</param>
    public EvidenceReader(RuleSet rules, IReadOnlyCollection<Unit> units)
        : this(SchemaOf(rules), units, new FactIds(), EvidenceLimits.Default)
    {
    }

    /// <summary>A reader for the evidence of the units by a scheme that is not compiled.</summary>
    /// <param name="scheme">The scheme; it says which kinds of fact and which attributes there are.</param>
    /// <param name="units">The units of which the evidence may speak.</param>
    public EvidenceReader(Scheme scheme, IReadOnlyCollection<Unit> units)
        : this(scheme, units, EvidenceLimits.Default)
    {
    }

    /// <summary>A reader with limits of its own.</summary>
    /// <param name="scheme">The scheme; it says which kinds of fact and which attributes there are.</param>
    /// <param name="units">The units of which the evidence may speak.</param>
    /// <param name="limits">How much is accepted.</param>
    public EvidenceReader(Scheme scheme, IReadOnlyCollection<Unit> units, EvidenceLimits limits)
        : this(SchemaOf(scheme), units, new FactIds(), limits)
    {
    }

    /// <summary>A reader that remembers ids in its own way.</summary>
    internal EvidenceReader(RuleSet rules, IReadOnlyCollection<Unit> units, IFactIds ids)
        : this(SchemaOf(rules), units, ids, EvidenceLimits.Default)
    {
    }

    private EvidenceReader(EvidenceSchema schema, IReadOnlyCollection<Unit> units, IFactIds ids, EvidenceLimits limits)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(limits);
        this.limits = limits;
        this.units = new(units.Select(unit => unit.Id));
        ledger = new EvidenceLedger(this.units, ids, limits.FactsPerUnit);
        assembler = new FactAssembler(schema, this.units, ledger, limits);
        intake = new FactIntake(assembler, ledger);
        names = schema.Names;
    }

    /// <summary>
    /// Ids of facts that were read but are not handed out: refused, or of a kind that the scheme ignores.
    /// A correction of one of these is no fault.
    /// </summary>
    public IReadOnlySet<string> WithoutFact => ledger.WithoutFact;

    /// <summary>Reads a file to its end.</summary>
    /// <param name="content">The file's bytes; left open.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <param name="format">Its format.</param>
    /// <returns>The facts that can be scored, what was refused and why; all in the file's order.</returns>
    public EvidenceResult Read(Stream content, string fileName, EvidenceFormat format)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Collect(Entries(content, fileName, format), fileName);
    }

    /// <summary>Reads evidence that is in memory.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <param name="format">Its format.</param>
    /// <returns>The facts that can be scored, what was refused and why; all in the file's order.</returns>
    public EvidenceResult Read(ReadOnlyMemory<byte> content, string fileName, EvidenceFormat format)
    {
        using MemoryStream stream = InMemory.Open(content);
        return Read(stream, fileName, format);
    }

    /// <summary>Reads NDJSON fact by fact. Of what was read, only the ids are kept.</summary>
    /// <param name="content">The file's bytes; read as the facts are asked for, left open.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <returns>One entry a fact, in the file's order; none for facts that the scheme ignores.</returns>
    public IEnumerable<EvidenceEntry> Stream(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Ndjson(content, fileName);
    }

    /// <summary>Reads facts from a list that stands within another file and was read as YAML without faults.</summary>
    internal EvidenceResult Read(YamlSequence list) =>
        Collect(new YamlFacts(intake, names, list.Span.File).Read(list), list.Span.File);

    private static EvidenceSchema SchemaOf(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.EvidenceSchema;
    }

    private static EvidenceSchema SchemaOf(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new EvidenceSchema(scheme);
    }

    private EvidenceResult Collect(IEnumerable<EvidenceEntry> entries, string fileName)
    {
        ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
        ImmutableArray<RefusedFact>.Builder refused = ImmutableArray.CreateBuilder<RefusedFact>();
        FaultTally tally = Tally(fileName);
        foreach (EvidenceEntry entry in entries.TakeWhile(entry => !tally.EndsBefore(entry)))
        {
            if (entry.Fact is { } fact)
            {
                facts.Add(fact);
                tally.NoteRead();
            }
            else
            {
                refused.AddRange(tally.Take(entry.Refused));
            }
        }

        ImmutableArray<Diagnostic> told = [.. refused.Select(fact => fact.Fault), .. tally.More];
        return new EvidenceResult(facts.DrainToImmutable(), [.. refused, .. tally.Rest], told);
    }

    /// <summary>Counts the faults of a file.</summary>
    internal FaultTally Tally(string fileName) => new(fileName, units.Has, limits.RefusedFacts);

    private IEnumerable<EvidenceEntry> Entries(Stream content, string fileName, EvidenceFormat format) => format switch
    {
        EvidenceFormat.Json => Json(Window(content, fileName, limits.FileBytes), fileName),
        EvidenceFormat.Ndjson => Ndjson(content, fileName),
        EvidenceFormat.Yaml => Yaml(Window(content, fileName, Math.Min(limits.FileBytes, Limits.Default.Bytes)), fileName),
        EvidenceFormat.Csv => new CsvFacts(new TableFacts(intake, names, fileName), limits, fileName).Read(Window(content, fileName, limits.FileBytes)),
        EvidenceFormat.Xlsx => new XlsxFacts(intake, names, limits, fileName).Read(content),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    private IEnumerable<EvidenceEntry> Ndjson(Stream content, string fileName) =>
        new NdjsonFacts(() => new JsonLine(assembler, Fields(), limits, fileName), ledger, limits, fileName).Read(content);

    private JsonFields Fields() => new(names, limits);

    private static Utf8Window Window(Stream content, string fileName, int mostBytes) => new(content, fileName, mostBytes);

    private IEnumerable<EvidenceEntry> Json(Utf8Window window, string fileName) =>
        new JsonArray(intake, Fields(), limits, window, fileName).Read();

    private IEnumerable<EvidenceEntry> Yaml(Utf8Window window, string fileName)
    {
        window.ReadAll();
        return window.Fault is { } fault ? [EvidenceEntry.Fault(fault)] : new YamlFacts(intake, names, fileName).Read(window.Text);
    }
}
