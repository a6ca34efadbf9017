using System.Globalization;
using Assessment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assessment.Rules.Reading;

/// <summary>
/// The parser's events of one document, held within the limits. It stops at the first event beyond one,
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
    private readonly List<ParsingEvent> _events = [];
    private int _depth;
    private int _nodes;
    private bool _isBroken;

    private YamlEvents(string text, string fileName, Limits limits, Faults faults)
    {
        _text = HiddenBreaks.Without(WithoutMark(text), fileName, faults);
        _scanner = new Scanner(new StringReader(_text));
        _parser = new Parser(_scanner);
        _fileName = fileName;
        _limits = limits;
        _faults = faults;
    }

    /// <summary>The events of the document's nodes, in order; null when there is no document that can be used.</summary>
    public static List<ParsingEvent>? Read(string text, string fileName, Limits limits, Faults faults)
    {
        var events = new YamlEvents(text, fileName, limits, faults);
        try
        {
            return events.Collect() ? events._events : null;
        }
        catch (YamlException exception)
        {
            Diagnostic fault = YamlFault.Of(exception, events.Sign(exception.Start), events.ScannerPlace(), fileName);
            faults.Add(fault with { Span = events.Inside(fault.Span) });
            return null;
        }
    }

    // A byte order mark belongs to the encoding; the parser would take it for the first letter of a key.
    private static string WithoutMark(string text) => text is ['\uFEFF', ..] ? text[1..] : text;

    private bool Collect()
    {
        int documents = 0;
        while (Next() is { } next)
        {
            documents += next is DocumentStart ? 1 : 0;
            if (documents > 1)
            {
                _faults.Report(YamlDiagnostics.SeveralDocuments, Place(next));
                return false;
            }

            if (!Take(next))
            {
                return false;
            }
        }

        return !_isBroken && IsFilled();
    }

    private ParsingEvent? Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (InvalidOperationException)
        {
            // The scanner has no exception of its own for a line in brackets that is not indented deeper than its key.
            _faults.Report(YamlDiagnostics.BracketsNotIndented, ScannerPlace());
            _isBroken = true;
            return null;
        }
        catch (ArgumentException)
        {
            // Nor has it one for a tag without a name, `!<>`.
            _faults.Report(YamlDiagnostics.Tag, ScannerPlace(), "!<>");
            _isBroken = true;
            return null;
        }
    }

    private bool Take(ParsingEvent next)
    {
        _depth += next.NestingIncrease * (next is MappingStart or SequenceStart or MappingEnd or SequenceEnd ? 1 : 0);
        if (next is NodeEvent or AnchorAlias or MappingEnd or SequenceEnd)
        {
            _events.Add(next);
            _nodes += next is NodeEvent or AnchorAlias ? 1 : 0;
        }

        return Check(_depth <= _limits.Depth, YamlDiagnostics.TooDeep, next, _limits.Depth)
            && Check(_nodes <= _limits.Nodes, YamlDiagnostics.TooManyNodes, next, _limits.Nodes)
            && Check(next is not Scalar scalar || scalar.Value.Length <= _limits.TextLength, YamlDiagnostics.TextTooLong, next, _limits.TextLength);
    }

    private bool Check(bool isWithin, DiagnosticDescriptor descriptor, ParsingEvent next, int limit)
    {
        if (!isWithin)
        {
            _faults.Report(descriptor, Place(next), limit.ToString(CultureInfo.InvariantCulture));
        }

        return isWithin;
    }

    private bool IsFilled()
    {
        bool isFilled = _events is not ([] or [Scalar { Value: "", Style: ScalarStyle.Plain }]);
        if (!isFilled)
        {
            _faults.Report(YamlDiagnostics.EmptyFile, SourceSpan.WholeFile(_fileName));
        }

        return isFilled;
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
        string[] lines = _text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        bool isInside = span.Line < lines.Length || (span.Line == lines.Length && span.Column <= lines[^1].Length + 1);
        return isInside ? span : new(_fileName, lines.Length, lines[^1].Length + 1, lines.Length, lines[^1].Length + 1);
    }

    private SourceSpan Place(ParsingEvent next) => YamlPlace.Between(_fileName, next.Start, next.End);
}
