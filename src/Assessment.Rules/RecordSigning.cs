using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>Verifies the seal and the signature of records, signs them, and masks what is private in them.</summary>
public static class RecordSigning
{
    /// <summary>Holds a record to its seal.</summary>
    /// <returns>Every entry that is not what was sealed, in the order of the parts; empty when every byte is.</returns>
    public static ImmutableArray<Diagnostic> VerifySeal(AssessmentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new SealCheck(record).Run();
    }

    /// <summary>Holds a record to its signature.</summary>
    /// <param name="record">The record; its seal is verified by itself.</param>
    /// <param name="keyPem">The public key that is expected to have signed; null when no signature is expected.</param>
    /// <returns>One fault at most: missing, unexpected, wrong key or wrong signature, or a key that cannot be used.</returns>
    public static ImmutableArray<Diagnostic> VerifySignature(AssessmentRecord record, string? keyPem)
    {
        ArgumentNullException.ThrowIfNull(record);
        SourceSpan place = SourceSpan.WholeFile(record.Name);
        if (!record.Root.TryGetProperty(RecordFormat.Signature, out JsonElement signature))
        {
            return keyPem is null ? [] : [Diagnostic.Of(SignatureDiagnostics.Missing, place)];
        }

        return keyPem is null
            ? [Diagnostic.Of(SignatureDiagnostics.Unexpected, place, signature.TextAt("key"))]
            : Verify(record, signature, keyPem, place);
    }

    /// <summary>Signs a record; a signature that it has is replaced.</summary>
    /// <param name="record">The record.</param>
    /// <param name="keyPem">The private key, ECDSA in PEM.</param>
    /// <returns>The signed record, or null when the key cannot be used.</returns>
    public static ReadResult<AssessmentRecord> Sign(AssessmentRecord record, string keyPem)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(keyPem);
        using ECDsa? key = RecordSignature.Key(keyPem);
        if (key is null)
        {
            return new(null, [Unusable()]);
        }

        try
        {
            return new(AssessmentRecord.Of(RecordWriter.Sealed(record.Root, RecordFormat.VersionOf(record.Root), RecordSignature.Sign(record.RootHash, key)), record.Name), []);
        }
        catch (CryptographicException)
        {
            // A public key cannot sign.
            return new(null, [Unusable()]);
        }
    }

    /// <summary>Counts the private fields of a record.</summary>
    /// <returns>One count a field that records of its format can mask, those of evidence first.</returns>
    public static ImmutableArray<PrivateFieldCount> PrivateFields(AssessmentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return PrivateFieldCounts.Of(record.Root);
    }

    /// <summary>Holds a record against a wish to mask.</summary>
    /// <param name="record">The record.</param>
    /// <param name="fields">The fields to mask.</param>
    /// <returns>One fault (<c>ASM5009</c>) where none of the fields can be masked; else none.</returns>
    public static ImmutableArray<Diagnostic> VerifyMaskable(AssessmentRecord record, ImmutableArray<string> fields) =>
        PrivateFields(record).Any(count => count.Maskable > 0 && fields.Contains(count.Field))
            ? []
            : [Diagnostic.Of(RecordDiagnostics.NothingToMask, SourceSpan.WholeFile(record.Name), string.Join(' ', fields))];

    /// <summary>Masks private fields, see <see cref="PrivateFieldCount.Field"/>. Seal and signature stay.</summary>
    /// <param name="record">A record that was sealed with a salt.</param>
    /// <param name="fields">The fields to mask.</param>
    /// <returns>A record without these values that verifies as before; what was sealed without a salt stays as it is.</returns>
    /// <remarks>A record whose facts of subjects are masked cannot be graded again, and a replay says so (<c>ASM5008</c>).</remarks>
    public static AssessmentRecord Mask(AssessmentRecord record, ImmutableArray<string> fields)
    {
        ArgumentNullException.ThrowIfNull(record);
        JsonElement? signature = record.Root.TryGetProperty(RecordFormat.Signature, out JsonElement signed) ? signed : null;
        JsonElement masked = new EntryRewriting((entry, known) => Commitment.Mask(entry, known.Asked(fields), known)).Of(record.Root);
        return AssessmentRecord.Of(RecordWriter.Sealed(masked, RecordFormat.VersionOf(record.Root), signature), record.Name);
    }

    private static ImmutableArray<Diagnostic> Verify(AssessmentRecord record, JsonElement signature, string keyPem, SourceSpan place)
    {
        using ECDsa? key = RecordSignature.Key(keyPem);
        if (key is null)
        {
            return [Unusable()];
        }

        string known = RecordSignature.Fingerprint(key);
        if (signature.TextAt("key") is { } stated && stated != known)
        {
            return [Diagnostic.Of(SignatureDiagnostics.WrongKey, place, stated, known)];
        }

        return RecordSignature.IsValid(signature, record.RootHash, key) ? [] : [Diagnostic.Of(SignatureDiagnostics.Wrong, place)];
    }

    private static Diagnostic Unusable() => Diagnostic.Of(SignatureDiagnostics.KeyUnusable, SourceSpan.None);
}
