using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Names by a hash what a part was made from, so that parts of different runs are not put together.</summary>
internal sealed class Fingerprint(Disk disk)
{
    /// <summary>Of everything but the evidence.</summary>
    /// <param name="files">The files.</param>
    /// <param name="prepared">What was read of them.</param>
    /// <param name="form">How the sheets are printed.</param>
    internal static string OfInput(ScoringFiles files, Prepared prepared, string form)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{EngineVersion.Current} {form} {Day(files.View.AsOf)} {Day(files.View.AsKnown)}");
        foreach ((string? file, string? text) in new[] { files.Scheme.Name, files.Units, files.Decisions }.Zip(prepared.Texts))
        {
            Add(hash, file ?? "");
            hash.AppendData(text is null ? [] : SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of the evidence.</summary>
    /// <exception cref="WrongUseException">It cannot be read twice.</exception>
    internal string OfEvidence(ScoringFiles files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files.Evidence)
        {
            using Stream content = disk.Open(file);
            if (!content.CanSeek)
            {
                throw new WrongUseException($"--shard 要读佐证两遍，{file} 不能是管道。", $"--shard reads the evidence twice; {file} cannot be a pipe.");
            }

            Add(hash, file);
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The parts may be made on machines that write days otherwise.
    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
