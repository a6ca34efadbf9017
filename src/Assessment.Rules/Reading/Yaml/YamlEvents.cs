using System.Globalization;
using Assessment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assessment.Rules.Reading;

/// <summary>
/// The parser's events of one document, one after the other, held within the limits. They end at the first event beyond one,
/// so that a file made to exhaust the reader costs no more than the limit. The package's exceptions end here.
/// </summary>
internal sealed class YamlEvents
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Limits _limits;
    private readonly string _text;
    private readonly string _fileName;
    private readonly Faults _faults;
    private int _documents;
    private int _depth;
    private int _nodes;

    /// <summary>Stands before the first event of a text.</summary>
    public YamlEvents(string text, string fileName, Limits limits, Faults faults)
    {
        _text = HiddenBreaks.Without(WithoutMark(text), fileName, faults);
        _scanner = new Scanner(new StringReader(_text));
        _parser = new Parser(_scanner);
        _fileName = fileName;
        _limits = limits;
        _faults = faults;
        MoveNext();
    }

    /// <summary>The event that comes next: the start of a node, an alias, or the end of a list or mapping; null where none follows.</summary>
    public ParsingEvent? Next { get; private set; }

    /// <summary>Whether the events end before the document does, for a fault that has been reported.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Takes the event that comes next.</summary>
    /// <returns>The event; null where none follows.</returns>
    public ParsingEvent? Take()
    {
        ParsingEvent? taken = Next;
        MoveNext();
        return taken;
    }

    // A byte order mark belongs to the encoding; the parser would take it for the first letter of a key.
    private static string WithoutMark(string text) => text is ['\uFEFF', ..] ? text[1..] : text;

    private void MoveNext()
    {
        do
        {
            Next = IsBroken ? null : Read();
        }
        while (Next is { } next && Accept(next) && next is not (NodeEvent or AnchorAlias or MappingEnd or SequenceEnd));
        Next = IsBroken ? null : Next;
    }

    private ParsingEvent? Read()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException exception)
        {
            Diagnostic fault = YamlFault.Of(exception, Sign(exception.Start), ScannerPlace(), _fileName);
            _faults.Add(fault with { Span = Inside(fault.Span) });
        }
        catch (InvalidOperationException)
        {
            // The scanner has no exception of its own for a line in brackets that is not indented deeper than its key.
            _faults.Report(YamlDiagnostics.BracketsNotIndented, ScannerPlace());
        }
        catch (ArgumentException)
        {
            // Nor has it one for a tag without a name, `!<>`.
            _faults.Report(YamlDiagnostics.Tag, ScannerPlace(), "!<>");
        }

        IsBroken = true;
        return null;
    }

    private bool Accept(ParsingEvent next)
    {
        _documents += next is DocumentStart ? 1 : 0;
        _depth += next.NestingIncrease * (next is MappingStart or SequenceStart or MappingEnd or SequenceEnd ? 1 : 0);
        _nodes += next is NodeEvent or AnchorAlias ? 1 : 0;
        IsBroken = !(Check(_documents <= 1, YamlDiagnostics.SeveralDocuments, next)
            && Check(_depth <= _limits.Depth, YamlDiagnostics.TooDeep, next, _limits.Depth)
            && Check(_nodes <= _limits.Nodes, YamlDiagnostics.TooManyNodes, next, _limits.Nodes)
            && Check(next is not Scalar scalar || scalar.Value.Length <= _limits.TextLength, YamlDiagnostics.TextTooLong, next, _limits.TextLength));
        return !IsBroken;
    }

    private bool Check(bool isWithin, DiagnosticDescriptor descriptor, ParsingEvent next, params ReadOnlySpan<int> limit)
    {
        if (!isWithin)
        {
            _faults.Report(descriptor, YamlPlace.Between(_fileName, next.Start, next.End), [.. limit.ToArray().Select(number => number.ToString(CultureInfo.InvariantCulture))]);
        }

        return isWithin;
    }

    private string Sign(in Mark at) => at.Index < _text.Length ? _text[(int)at.Index].ToString() : "";

    private SourceSpan ScannerPlace()
    {
        Mark at = _scanner.CurrentPosition;
        return Inside(YamlPlace.Between(_fileName, at, at));
    }

    // Where the file ends inside brackets, the scanner counts a line that is not there.
    private SourceSpan Inside(SourceSpan span)
    {
        ReadOnlySpan<char> text = _text;
        int line = 1 + text.Count('\n') + text.Count('\r') - text.Count("\r\n");
        int column = text.Length - text.LastIndexOfAny('\n', '\r');
        bool isInside = span.Line < line || (span.Line == line && span.Column <= column);
        return isInside ? span : new(_fileName, line, column, line, column);
    }
}
