using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Tells the format of evidence by the ending of the file's name.</summary>
internal static class EvidenceFormats
{
    /// <exception cref="WrongUseException">The ending is none of those known.</exception>
    internal static EvidenceFormat Of(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".NDJSON" or ".JSONL" => EvidenceFormat.Ndjson,
        ".JSON" => EvidenceFormat.Json,
        ".YAML" or ".YML" => EvidenceFormat.Yaml,
        ".CSV" => EvidenceFormat.Csv,
        ".XLSX" => EvidenceFormat.Xlsx,
        _ => throw new WrongUseException(
            $"{file} 的格式不认识，可用 .ndjson .json .yaml .csv .xlsx。",
            $"The format of {file} is not known; use .ndjson .json .yaml .csv .xlsx."),
    };
}
