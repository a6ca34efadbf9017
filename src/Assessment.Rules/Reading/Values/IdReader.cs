using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads the ids and names that a file gives. Names that it only mentions are plain text; the checker finds what they mean.</summary>
internal static class IdReader
{
    /// <summary>An id given to a node, clause, requirement, kind, parameter and the like: letters and digits, joined by points or hyphens.</summary>
    public static string ReadId(YamlNode node, Faults faults)
    {
        string id = Read(node, IsId, ValueDiagnostics.NotAnId, faults);
        ReportReserved(id, ReservedNames.IsReservedId(id), node.Span, faults);
        return id;
    }

    /// <summary>A name given to an attribute: it starts with a letter, so that nobody takes it for a number.</summary>
    public static string ReadAttributeName(YamlNode node, Faults faults)
    {
        string name = Read(node, IsAttributeName, ValueDiagnostics.NotAnAttributeName, faults);
        ReportReserved(name, ReservedNames.IsReservedAttribute(name), node.Span, faults);
        return name;
    }

    /// <summary>The id of a scheme: ids joined by strokes.</summary>
    public static string ReadSchemeId(YamlNode node, Faults faults) =>
        Read(node, text => text.Split('/').All(IsId), ValueDiagnostics.NotASchemeId, faults);

    private static string Read(YamlNode node, Func<string, bool> isWellFormed, DiagnosticDescriptor fault, Faults faults)
    {
        if (Expect.Scalar(node, faults) is not { } scalar)
        {
            return "";
        }

        if (!isWellFormed(scalar.Text))
        {
            faults.Report(fault, scalar.Span, scalar.Text);
        }

        return scalar.Text;
    }

    private static void ReportReserved(string name, bool isReserved, SourceSpan span, Faults faults)
    {
        if (isReserved)
        {
            faults.Report(ValueDiagnostics.ReservedName, span, name);
        }
    }

    private static bool IsId(string text) =>
        text.Split('.', '-').All(part => part.Length > 0 && part.EnumerateRunes().All(Rune.IsLetterOrDigit));

    private static bool IsAttributeName(string text) =>
        text.Length > 0
        && Rune.IsLetter(text.EnumerateRunes().First())
        && text.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_');
}
