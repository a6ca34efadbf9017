using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>
/// Looks through the file of a record from its beginning to its end, and holds no more of it than one text: what is no record, or goes
/// beyond a limit, is refused before it is taken into memory.
/// </summary>
internal sealed class RecordScan
{
    // More than any format has; of a file with more keys it is enough to know these.
    private const int MostKeys = 64;

    private const int LongestFormat = 20;

    private readonly RecordLimits limits;
    private readonly SourceSpan file;
    private readonly JsonTokens tokens;
    private readonly List<string> keys = [];
    private string kind = "";
    private string? format;
    private string? wrongList;
    private int values;
    private Diagnostic? fault;

    internal RecordScan(Stream content, string fileName, RecordLimits limits)
    {
        this.limits = limits;
        file = SourceSpan.WholeFile(fileName);
        tokens = new JsonTokens(new Utf8Window(content, fileName, limits.Bytes), fileName, limits.Depth, limits.TextBytes, RecordLimitDiagnostics.TextTooLong);
    }

    /// <summary>The first fault; null where the file may be taken into memory.</summary>
    internal Diagnostic? FirstFault()
    {
        bool isObject = Next() && tokens.Kind == JsonTokenType.StartObject;
        while (Next())
        {
            if (isObject && tokens is { Depth: 1, Kind: JsonTokenType.PropertyName })
            {
                Entry();
            }
        }

        return fault ?? OfFile() ?? (isObject ? OfContent() : NotARecord());
    }

    private void Entry()
    {
        string key = tokens.Text() ?? "";
        if (keys.Count < MostKeys)
        {
            keys.Add(key);
        }

        if (!Next())
        {
            return;
        }

        if (key == RecordFormat.Record)
        {
            kind = tokens.Text() ?? "";
        }
        else if (key == RecordFormat.Format)
        {
            string written = Encoding.UTF8.GetString(tokens.Written[..Math.Min(tokens.Written.Length, LongestFormat)]);
            format = tokens.Kind == JsonTokenType.Number ? written : $"\"{written}\"";
        }
        else if (RecordFormat.HoldsList(key))
        {
            wrongList ??= IsListOfEntries(key) ? null : key;
        }
    }

    // To the list's end, or to the first thing that no record has there.
    private bool IsListOfEntries(string key)
    {
        bool isRight = tokens.Kind == JsonTokenType.StartArray;
        JsonTokenType wanted = key == RecordFormat.Elsewhere ? JsonTokenType.String : JsonTokenType.StartObject;
        while (isRight && Next() && tokens.Depth > 1)
        {
            isRight = tokens.Depth > 2 || tokens.Kind == wanted || tokens.Kind == JsonTokenType.EndObject;
        }

        return isRight;
    }

    private bool Next()
    {
        if (fault is not null || !tokens.Read())
        {
            return false;
        }

        values++;
        fault = values > limits.Values ? Diagnostic.Of(RecordLimitDiagnostics.TooManyValues, file, Figure.Whole(limits.Values))
            : tokens.IsBroken ? OfLine(RecordDiagnostics.NotJson, tokens.Place.Line)
            : null;
        return fault is null;
    }

    private Diagnostic? OfFile()
    {
        if (tokens.Fault is not { } found)
        {
            return null;
        }

        int line = found.Span.Line;
        return found.Descriptor == EvidenceFileDiagnostics.FileTooLarge ? Diagnostic.Of(RecordLimitDiagnostics.TooLarge, file, Figure.Whole(limits.Bytes))
            : found.Descriptor == EvidenceFileDiagnostics.TooDeep ? OfLine(RecordLimitDiagnostics.TooDeep, line, Figure.Whole(limits.Depth))
            : found.Descriptor == RecordLimitDiagnostics.TextTooLong ? OfLine(RecordLimitDiagnostics.TextTooLong, line, Figure.Whole(limits.TextBytes))
            : OfLine(found.Descriptor != EvidenceFileDiagnostics.NotUtf8 && tokens.IsLastLine() ? RecordDiagnostics.CutOff : RecordDiagnostics.NotJson, line);
    }

    private Diagnostic? OfContent()
    {
        if (kind != RecordFormat.Kind || format is null)
        {
            return NotARecord();
        }

        if (RecordFormat.VersionOf(format) is not { } version)
        {
            return Diagnostic.Of(RecordDiagnostics.UnknownFormat, file, format, Figure.Whole(RecordFormat.Version));
        }

        return (WrongKey(version) ?? wrongList) is { } wrong ? Diagnostic.Of(RecordDiagnostics.WrongParts, file, wrong) : null;
    }

    private string? WrongKey(int version)
    {
        ImmutableArray<string> wanted = [RecordFormat.Record, RecordFormat.Format, .. RecordFormat.Parts(version).Select(part => part.Key), RecordFormat.Seal];
        ImmutableArray<string> found = [.. keys is [.. var unsigned, RecordFormat.Signature] ? unsigned : keys];
        return found.SequenceEqual(wanted, StringComparer.Ordinal)
            ? null
            : wanted.Except(found, StringComparer.Ordinal).FirstOrDefault() ?? found.Zip(wanted).Where(pair => pair.First != pair.Second).Select(pair => pair.First).FirstOrDefault() ?? found[^1];
    }

    private Diagnostic NotARecord() => Diagnostic.Of(RecordDiagnostics.NotARecord, file);

    private Diagnostic OfLine(DiagnosticDescriptor descriptor, int line, params string[] rest) =>
        Diagnostic.Of(descriptor, SourceSpan.OfLine(file.File, line), [Figure.Whole(line), .. rest]);
}
