using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Cuts CSV into blocks of whole records, and holds no more of the file than one block or one record.</summary>
/// <param name="window">The file.</param>
/// <param name="mostBytes">Bytes that a record may have.</param>
internal sealed class CsvBlocks(Utf8Window window, int mostBytes)
{
    private readonly CsvQuotes quotes = new();
    private int line = 1;

    // The records before the one are whole and sound; the bytes before the other have been looked at.
    private int end;
    private int next;

    /// <summary>The blocks in the file's order. Where nobody knows where the next record begins they end.</summary>
    internal IEnumerable<CsvBlock> Read()
    {
        while (true)
        {
            DiagnosticDescriptor? fault = Look();
            if (end > 0)
            {
                yield return Take(end, null);
            }

            if (fault is not null)
            {
                yield return Take(next, fault);
            }

            if (fault == EvidenceFileDiagnostics.LineTooLong || (fault is not null && quotes.AreOpen) || (fault is null && window.IsAtEnd))
            {
                yield break;
            }

            if (fault is null)
            {
                window.ReadMore();
            }
            else
            {
                quotes.Begin();
            }
        }
    }

    // Goes through what has come, up to the first record that cannot be read.
    private DiagnosticDescriptor? Look()
    {
        ReadOnlySpan<byte> text = window.Text.Span;
        while (next < text.Length)
        {
            if (!quotes.Take(text[next++]))
            {
                continue;
            }

            if (FaultOf(next - 1 - end) is { } fault)
            {
                return fault;
            }

            end = next;
            quotes.Begin();
        }

        return LookAtRest(text.Length - end);
    }

    private DiagnosticDescriptor? LookAtRest(int length)
    {
        bool isRecord = length > 0 && window is { IsAtEnd: true, Fault: null };
        if (isRecord || length > mostBytes)
        {
            DiagnosticDescriptor? fault = FaultOf(length);
            end = fault is null ? next : end;
            return fault;
        }

        return null;
    }

    // A quote that is never closed makes one record of all that follows.
    private DiagnosticDescriptor? FaultOf(int length) =>
        !quotes.AreSound ? EvidenceFileDiagnostics.BadQuotes : length > mostBytes ? EvidenceFileDiagnostics.LineTooLong : null;

    private CsvBlock Take(int length, DiagnosticDescriptor? fault)
    {
        ReadOnlySpan<byte> taken = window.Text.Span[..length];
        CsvBlock block = new(line, Encoding.UTF8.GetString(taken), fault);
        line += taken.Count((byte)'\n');
        window.Drop(length);
        next -= length;
        end = 0;
        return block;
    }
}

/// <summary>Whole records of CSV, or one that cannot be read.</summary>
/// <param name="Line">Line of the first.</param>
/// <param name="Text">Their text; of one that cannot be read perhaps only the beginning.</param>
/// <param name="Fault">Why it cannot be read; null for whole records.</param>
internal sealed record CsvBlock(int Line, string Text, DiagnosticDescriptor? Fault);
