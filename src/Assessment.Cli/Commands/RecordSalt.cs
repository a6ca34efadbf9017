using System.Security.Cryptography;

namespace Assessment.Cli.Commands;

/// <summary>Draws the secret bytes from which a record takes its salts.</summary>
internal static class RecordSalt
{
    private const int Bytes = 32;

    internal static ReadOnlyMemory<byte> New() => RandomNumberGenerator.GetBytes(Bytes);
}
