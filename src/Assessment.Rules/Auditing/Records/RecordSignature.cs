using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>A signature over the root hash: ECDSA with SHA-256, and the fingerprint of the key that made it.</summary>
internal static class RecordSignature
{
    private const int LeastKeySize = 256;
    private const string Algorithm = "ECDSA-SHA256";

    /// <summary>The signature as the record has it.</summary>
    internal static JsonElement Sign(string root, ECDsa key)
    {
        byte[] value = key.SignData(Message(root), HashAlgorithmName.SHA256);
        return RecordJson.Element(json =>
        {
            json.WriteStartObject();
            json.WriteString(RecordFormat.Algorithm, Algorithm);
            json.WriteString("key", Fingerprint(key));
            json.WriteString("value", Convert.ToBase64String(value));
            json.WriteEndObject();
        });
    }

    /// <summary>Whether the signature is by the key and over the root.</summary>
    internal static bool IsValid(JsonElement signature, string root, ECDsa key)
    {
        string stated = signature.TextAt("value");
        byte[] value = new byte[stated.Length];
        bool isWhole = signature.TextAt(RecordFormat.Algorithm) == Algorithm && signature.EnumerateObject().Count() == 3;
        return isWhole
            && Convert.TryFromBase64String(stated, value, out int length)
            && Convert.ToBase64String(value, 0, length) == stated
            && key.VerifyData(Message(root), value.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    /// <summary>The key as people name it: SHA-256 of its public part.</summary>
    internal static string Fingerprint(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    /// <summary>The key of a PEM file; null when it is none, or too weak.</summary>
    internal static ECDsa? Key(string pem)
    {
        ECDsa key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.KeySize >= LeastKeySize)
            {
                return key;
            }
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            // Told by the caller, who knows the file.
        }

        key.Dispose();
        return null;
    }

    private static byte[] Message(string root) => Encoding.ASCII.GetBytes($"assessment-record/1\n{root}");
}
