using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assessment.Benchmarks;

/// <summary>A plain object as System.Text.Json alone would read it: no checks, no scheme.</summary>
internal sealed class PlainFinding
{
    public string Id { get; set; } = "";

    public string Unit { get; set; } = "";

    public string Kind { get; set; } = "";

    public int Count { get; set; }

    public DateOnly On { get; set; }

    public string Issue { get; set; } = "";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainFinding))]
internal sealed partial class PlainContext : JsonSerializerContext;

/// <summary>The workload as NDJSON in the product's own form, and System.Text.Json alone reading it.</summary>
internal static class Ndjson
{
    public static byte[] Write(IEnumerable<Assessment.Model.Fact> facts)
    {
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false));
        foreach (var f in facts)
        {
            writer.Write(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{{\"id\":\"{f.Id}\",\"unit\":\"{f.Unit}\",\"kind\":\"{f.Kind}\",\"count\":{f.Count},\"on\":\"{f.On:yyyy-MM-dd}\",\"issue\":\"{f.Issue}\"}}\n"));
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static List<PlainFinding> ReadPlain(byte[] text)
    {
        var findings = new List<PlainFinding>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)'\n');
            if (JsonSerializer.Deserialize(rest[..end], PlainContext.Default.PlainFinding) is { } finding)
            {
                findings.Add(finding);
            }

            rest = rest[(end + 1)..];
        }

        return findings;
    }
}
