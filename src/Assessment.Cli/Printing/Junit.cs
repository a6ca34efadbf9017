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
            xml.WriteAttributeString("tests", Number(file.Verdicts.Length));
            xml.WriteAttributeString("failures", Number(file.Verdicts.Count(result => !result.Holds)));
            foreach (CaseVerdict result in file.Verdicts)
            {
                Write(file, result, xml, language);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(CaseFileRun file, CaseVerdict result, XmlWriter xml, Language language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable.Line(file.File));
        xml.WriteAttributeString("name", Printable.Line(result.Name));
        if (!result.Holds)
        {
            string[] messages = [.. result.Failures.Select(failure => Printable.Line(failure.In(language)))];
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", messages[0]);
            xml.WriteString(string.Join('\n', messages));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
