using System.Text;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>Evidence given as text.</summary>
internal static class Given
{
    internal static EvidenceResult Ndjson(params string[] lines) => SampleScheme.Reader().ReadText(string.Join('\n', lines), EvidenceFormat.Ndjson);

    internal static EvidenceResult Text(string text, EvidenceFormat format) => SampleScheme.Reader().ReadText(text, format);

    internal static EvidenceResult ReadText(this EvidenceReader reader, string text, EvidenceFormat format, string file = "evidence") =>
        reader.Read(Stream(text), file, format);

    internal static IEnumerable<string> Codes(this EvidenceResult result) => result.Diagnostics.Select(fault => fault.Descriptor.Code);

    internal static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
