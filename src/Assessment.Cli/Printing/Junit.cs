using System.Globalization;
using System.Xml;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Writes what came of the cases in the XML of JUnit, which build servers read.</summary>
internal static class Junit
{
    internal static void Write(CaseRuns runs, TextWriter writer, Language language)
    {
        using XmlWriter xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true });
        xml.WriteStartElement("testsuites");
        foreach (CaseFileRun file in runs.Files)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Printable.Line(file.File));
            xml.WriteAttributeString("tests", Number(file.Results.Length));
            xml.WriteAttributeString("failures", Number(file.Results.Count(result => !result.Holds)));
            foreach (CaseResult result in file.Results)
            {
                Write(file, result, xml, language);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(CaseFileRun file, CaseResult result, XmlWriter xml, Language language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable.Line(file.File));
        xml.WriteAttributeString("name", Printable.Line(result.Case.Name));
        if (!result.Holds)
        {
            string[] messages = [.. result.Failures.Select(failure => Printable.Line(failure.Message(language)))];
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", messages[0]);
            xml.WriteString(string.Join('\n', messages));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
