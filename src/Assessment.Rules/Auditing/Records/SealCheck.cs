using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Holds a record to its seal, part by part and entry by entry.</summary>
internal sealed class SealCheck(AssessmentRecord record)
{
    private readonly RecordLines lines = new(record.Bytes.Span, RecordFormat.VersionOf(record.Root));
    private readonly JsonElement seal = record.Root.GetProperty(RecordFormat.Seal);
    private readonly int version = RecordFormat.VersionOf(record.Root);

    /// <summary>What does not agree, in the order of the parts; at least one fault where anything differs from what was sealed.</summary>
    internal ImmutableArray<Diagnostic> Run()
    {
        ImmutableArray<RecordPart> found = RecordPart.Of(record.Root, version);
        if (RecordPart.Listed(seal, version) is not { } listed || !IsWhole(listed))
        {
            return [Fault(SealDiagnostics.SealChanged, RecordFormat.Seal, -1, RecordFormat.Seal)];
        }

        string root = RecordSeal.StatedRoot(seal);
        RecordSeal again = new(version);
        bool isListSealed = again.RootOf(listed) == root;
        bool isContentSealed = again.RootOf(found) == root;
        ImmutableArray<Diagnostic> faults =
        [
            .. found.Zip(listed).SelectMany(pair => isContentSealed && !isListSealed ? List(pair.First, pair.Second) : new PartCheck(pair.Second, pair.First, Fault).Run()),
            .. isListSealed || isContentSealed ? [] : ImmutableArray.Create(Fault(SealDiagnostics.RootChanged, RecordFormat.Seal, -1, root)),
        ];
        return faults.IsEmpty ? Form() : faults;
    }

    private bool IsWhole(ImmutableArray<RecordPart> listed)
    {
        JsonElement again = new RecordSeal(version).Of(listed, RecordSeal.StatedRoot(seal));
        return CanonicalJson.Of(again) == CanonicalJson.Of(seal);
    }

    private IEnumerable<Diagnostic> List(RecordPart found, RecordPart listed) =>
        found.Entries.SequenceEqual(listed.Entries) ? [] : [Fault(SealDiagnostics.SealChanged, RecordFormat.Seal, -1, found.Key)];

    // Whatever the hashes do not see, such as a blank, the bytes do.
    private ImmutableArray<Diagnostic> Form()
    {
        ReadOnlySpan<byte> bytes = record.Bytes.Span;
        ReadOnlySpan<byte> written = RecordJson.Bytes(record.Root);
        if (bytes.SequenceEqual(written))
        {
            return [];
        }

        int same = bytes.CommonPrefixLength(written);
        int line = 1 + bytes[..same].Count((byte)'\n');
        return [Diagnostic.Of(RecordDiagnostics.OtherBytes, SourceSpan.OfLine(record.Name, line), Figure.Whole(line))];
    }

    private Diagnostic Fault(DiagnosticDescriptor descriptor, string part, int index, params string[] arguments) =>
        Diagnostic.Of(descriptor, SourceSpan.OfLine(record.Name, lines.Of(part, index)), arguments);
}
