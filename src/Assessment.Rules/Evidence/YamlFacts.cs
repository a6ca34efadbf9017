using System.Collections.Immutable;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads facts from a YAML list, or from such a list under the key <c>evidence</c>.</summary>
internal sealed class YamlFacts(FactIntake intake, FieldNames names, string file)
{
    private readonly RawFact raw = new();
    private readonly Queue<Diagnostic> faultsOfTree = new();

    /// <summary>The facts, or their faults, in the file's order.</summary>
    internal IEnumerable<EvidenceEntry> Read(ReadOnlyMemory<byte> text)
    {
        ReadResult<YamlNode> tree = YamlTree.Read(Encoding.UTF8.GetString(text.Span), file, Limits.Default);
        foreach (Diagnostic fault in tree.Diagnostics)
        {
            faultsOfTree.Enqueue(fault);
        }

        foreach (YamlNode node in tree.Value is { } root ? List(root) : [])
        {
            foreach (EvidenceEntry entry in FaultsBefore(node.Span))
            {
                yield return entry;
            }

            if (Read(node) is { } read)
            {
                yield return read;
            }
        }

        foreach (Diagnostic fault in faultsOfTree)
        {
            yield return EvidenceEntry.Fault(fault);
        }
    }

    /// <summary>The facts of a list that was read as YAML without faults, or their faults, in its order.</summary>
    internal IEnumerable<EvidenceEntry> Read(YamlSequence list)
    {
        foreach (YamlNode node in list.Items)
        {
            if (Read(node) is { } read)
            {
                yield return read;
            }
        }
    }

    private ImmutableArray<YamlNode> List(YamlNode root)
    {
        YamlNode list = root is YamlMapping { Entries: [{ Key.Text: "evidence" } only] } ? only.Value : root;
        if (list is YamlSequence sequence)
        {
            return sequence.Items;
        }

        faultsOfTree.Enqueue(Diagnostic.Of(EvidenceFileDiagnostics.NotAList, list.Span, list.Quotation));
        return [];
    }

    private IEnumerable<EvidenceEntry> FaultsBefore(SourceSpan span)
    {
        while (faultsOfTree.TryPeek(out Diagnostic? fault) && (fault.Span.Line, fault.Span.Column).CompareTo((span.Line, span.Column)) < 0)
        {
            yield return EvidenceEntry.Fault(faultsOfTree.Dequeue());
        }
    }

    private EvidenceEntry? Read(YamlNode node)
    {
        YamlPlaces places = new();
        raw.Begin(node.Span, places);
        TakeFaultsWithin(node.Span);
        if (node is not YamlMapping mapping)
        {
            if (node is not YamlUnusable)
            {
                raw.FaultOfWhole(FactDiagnostics.NotAFact, node.Quotation);
            }

            return intake.Refuse(raw);
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            FieldName name = names.Of(entry.Key.Text);
            raw.Add(name, YamlValues.Of(entry.Value), places.Mark(name.Role == FieldRole.Unknown ? entry.Key.Span : entry.Value.Span));
        }

        return intake.Take(raw);
    }

    // A duplicate key or an alias inside a fact is a fault of that fact.
    private void TakeFaultsWithin(SourceSpan span)
    {
        while (faultsOfTree.TryPeek(out Diagnostic? fault) && (fault.Span.Line, fault.Span.Column).CompareTo((span.EndLine, span.EndColumn)) < 0)
        {
            raw.Add(faultsOfTree.Dequeue());
        }
    }
}
